package main

import (
	"context"
	"fmt"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	fmt.Println(ctx.Err())
	result := make(chan string)
	go func() {
		<-ctx.Done()
		result <- "stopped: " + ctx.Err().Error()
	}()
	cancel()
	fmt.Println(<-result)
	cancel()
	fmt.Println(ctx.Err() == context.Canceled, context.Cause(ctx))
	select {
	case <-ctx.Done():
		fmt.Println("done stays closed")
	default:
	}
}
