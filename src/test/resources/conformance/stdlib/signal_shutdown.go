package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

// A server that is told to stop: its workers finish what they have begun.
func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	jobs := make(chan int)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for job := range jobs {
			time.Sleep(20 * time.Millisecond)
			fmt.Println("finished", job)
		}
	}()
	time.AfterFunc(50*time.Millisecond, func() { syscall.Kill(os.Getpid(), syscall.SIGTERM) })
	for n := 0; ; n++ {
		select {
		case jobs <- n:
			continue
		case <-ctx.Done():
			fmt.Println("stopping:", ctx.Err())
		}
		break
	}
	close(jobs)
	wg.Wait()
	signal.Reset(os.Interrupt)
	all := make(chan os.Signal, 1)
	signal.Notify(all, syscall.SIGUSR2)
	self, _ := os.FindProcess(os.Getpid())
	self.Signal(syscall.SIGUSR2)
	fmt.Println(<-all)
	stop()
	self.Signal(os.Interrupt)
	time.Sleep(time.Second)
	fmt.Println("never")
}
