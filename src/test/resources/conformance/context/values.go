package main

import (
	"context"
	"fmt"
)

type key int

const (
	userKey key = iota
	traceKey
)

type stringKey string

func main() {
	ctx := context.WithValue(context.Background(), userKey, "ann")
	ctx2 := context.WithValue(ctx, traceKey, 77)
	ctx3, cancel := context.WithCancel(context.WithValue(ctx2, userKey, "bob"))
	defer cancel()
	fmt.Println(ctx.Value(userKey), ctx.Value(traceKey))
	fmt.Println(ctx2.Value(userKey), ctx2.Value(traceKey))
	fmt.Println(ctx3.Value(userKey), ctx3.Value(traceKey), ctx3.Value(0), ctx3.Value(stringKey("x")))
	if u, ok := ctx3.Value(userKey).(string); ok {
		fmt.Println("user", u)
	}
	fmt.Println(context.Background(), context.TODO())
	fmt.Println(ctx)
	fmt.Println(ctx3)
}
