package main

import (
	"context"
	"fmt"
	"time"
)

func longTask(ctx context.Context) error {
	for step := 1; ; step++ {
		select {
		case <-ctx.Done():
			return ctx.Err() // cancelled or too late
		default:
			fmt.Println("step", step)
			time.Sleep(100 * time.Millisecond) // work
		}
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(),
		250*time.Millisecond)
	defer cancel()

	fmt.Println(longTask(ctx))
}
