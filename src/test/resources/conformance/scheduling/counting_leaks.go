package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

func leak() <-chan int {
	ch := make(chan int)
	go func() { ch <- 1 }()
	return ch
}

func noLeak(ctx context.Context) <-chan int {
	ch := make(chan int)
	go func() {
		select {
		case ch <- 1:
		case <-ctx.Done():
		}
	}()
	return ch
}

func main() {
	fmt.Println(runtime.NumGoroutine())
	for i := 0; i < 10; i++ {
		leak()
	}
	time.Sleep(time.Millisecond)
	fmt.Println(runtime.NumGoroutine())
	ctx, cancel := context.WithCancel(context.Background())
	for i := 0; i < 10; i++ {
		noLeak(ctx)
	}
	fmt.Println(runtime.NumGoroutine())
	cancel()
	time.Sleep(10 * time.Millisecond)
	fmt.Println(runtime.NumGoroutine())
	t := time.AfterFunc(time.Hour, func() {})
	fmt.Println(runtime.NumGoroutine(), t.Stop())
	c2, cancel2 := context.WithTimeout(context.Background(), time.Hour)
	_ = c2
	fmt.Println(runtime.NumGoroutine())
	cancel2()
	type my struct{ context.Context }
	c3, cancel3 := context.WithCancel(my{ctx2()})
	fmt.Println(runtime.NumGoroutine(), c3.Err())
	cancel3()
	time.Sleep(time.Millisecond)
	fmt.Println(runtime.NumGoroutine())
}

func ctx2() context.Context {
	c, _ := context.WithCancel(context.Background())
	return c
}
