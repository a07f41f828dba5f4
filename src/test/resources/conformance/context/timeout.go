package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func work(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	fmt.Println(work(ctx, 5*time.Millisecond))
	err := work(ctx, time.Second)
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded), err == context.DeadlineExceeded)
	_, has := ctx.Deadline()
	fmt.Println(has)
	te, ok := err.(interface{ Timeout() bool })
	fmt.Println(ok && te.Timeout())
	past, c2 := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	defer c2()
	fmt.Println(past.Err())
	_, has = context.Background().Deadline()
	fmt.Println(has)
}
