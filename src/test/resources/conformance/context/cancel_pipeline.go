package main

import (
	"context"
	"fmt"
	"sync"
)

func numbers(ctx context.Context, wg *sync.WaitGroup) <-chan int {
	out := make(chan int)
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer close(out)
		for i := 0; ; i++ {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func squares(ctx context.Context, in <-chan int, wg *sync.WaitGroup) <-chan int {
	out := make(chan int)
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer close(out)
		for v := range in {
			select {
			case out <- v * v:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	for v := range squares(ctx, numbers(ctx, &wg), &wg) {
		fmt.Print(v, " ")
		if v > 50 {
			break
		}
	}
	fmt.Println()
	cancel()
	wg.Wait()
	fmt.Println("all stages stopped")
}
