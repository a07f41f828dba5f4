package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	result := 0
	go func() {
		result = 42
		cancel()
	}()
	for ctx.Err() == nil {
		time.Sleep(time.Millisecond)
	}
	fmt.Println(result)
}
