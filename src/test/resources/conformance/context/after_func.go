package main

import (
	"context"
	"fmt"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	ran := make(chan string, 2)
	stopA := context.AfterFunc(ctx, func() { ran <- "a" })
	stopB := context.AfterFunc(ctx, func() { ran <- "b" })
	fmt.Println(stopA(), stopA())
	cancel()
	fmt.Println(<-ran, stopB())
	context.AfterFunc(ctx, func() { ran <- "at once" })
	fmt.Println(<-ran)
	w := context.WithoutCancel(ctx)
	fmt.Println(w.Err(), w.Done() == nil)
}
