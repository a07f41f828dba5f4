package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	res := make(chan int)
	go func() {
		select {
		case <-ctx.Done():
		case res <- 1:
		}
		<-context.Background().Done()
	}()
	fmt.Println(<-res)
	time.Sleep(time.Millisecond)
	<-ctx.Done()
}
