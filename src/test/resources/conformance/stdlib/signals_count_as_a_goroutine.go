// Who waits for signals has one goroutine more, once.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"runtime"
)

func main() {
	fmt.Println(runtime.NumGoroutine())
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt)
	fmt.Println(runtime.NumGoroutine())
	signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	signal.Stop(c)
	fmt.Println(runtime.NumGoroutine())
	_, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	fmt.Println(runtime.NumGoroutine())
}
