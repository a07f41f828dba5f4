package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func worker(ctx context.Context, id int, out chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	for {
		select {
		case <-ctx.Done():
			return
		case out <- id:
			time.Sleep(time.Millisecond)
		}
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	out := make(chan int)
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go worker(ctx, i, out, &wg)
	}
	seen := map[int]bool{}
	for len(seen) < 3 {
		seen[<-out] = true
	}
	cancel()
	wg.Wait()
	fmt.Println(len(seen), ctx.Err())
}
