package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/semaphore"
)

func main() {
	ctx := context.Background()
	s := semaphore.NewWeighted(3)
	fmt.Println(s.Acquire(ctx, 2), s.TryAcquire(2), s.TryAcquire(1), s.TryAcquire(1))
	s.Release(3)
	fmt.Println(s.Acquire(ctx, 3))
	short, cancel := context.WithTimeout(ctx, 10*time.Millisecond)
	defer cancel()
	fmt.Println(s.Acquire(short, 1))
	done := make(chan string, 2)
	go func() {
		s.Acquire(ctx, 3)
		done <- "heavy"
		s.Release(3)
	}()
	time.Sleep(20 * time.Millisecond)
	go func() {
		s.Acquire(ctx, 1)
		done <- "light"
		s.Release(1)
	}()
	time.Sleep(20 * time.Millisecond)
	s.Release(1)
	fmt.Println("nobody overtakes:", len(done))
	s.Release(2)
	fmt.Println(<-done, <-done)
	defer func() { fmt.Println(recover()) }()
	s.Release(1)
}
