package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	sigs := make(chan os.Signal, 1)
	signal.Notify(sigs, os.Interrupt, syscall.SIGTERM)
	select {
	case s := <-sigs:
		fmt.Println("signal", s)
	case <-time.After(20 * time.Millisecond):
		fmt.Println("no signal came")
	}
	signal.Stop(sigs)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	fmt.Println(ctx.Err())
	stop()
	<-ctx.Done()
	fmt.Println(ctx.Err())
	fmt.Println(os.Interrupt, syscall.SIGTERM)
}
