package main

import (
	"context"
	"fmt"
	"time"
)

func longTask(ctx context.Context) error {
	for step := 1; ; step++ {
		fmt.Println("step", step)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond): // work
		}
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		time.Sleep(250 * time.Millisecond)
		cancel() // the user has pressed Esc
	}()

	fmt.Println(longTask(ctx))
}
