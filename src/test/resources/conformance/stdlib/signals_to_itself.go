package main

import (
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"
)

func main() {
	fmt.Println(runtime.NumGoroutine())
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGUSR1, syscall.SIGTERM)
	fmt.Println(runtime.NumGoroutine())
	syscall.Kill(syscall.Getpid(), syscall.SIGUSR1)
	fmt.Println(<-c)
	syscall.Kill(syscall.Getpid(), syscall.SIGUSR2)
	p, err := os.FindProcess(os.Getpid())
	fmt.Println(err, p.Pid == os.Getpid())
	fmt.Println(p.Signal(syscall.SIGTERM))
	fmt.Println(<-c)
	signal.Stop(c)
	fmt.Println(runtime.NumGoroutine())
	p.Signal(syscall.SIGUSR1)
	time.Sleep(10 * time.Millisecond)
	fmt.Println(len(c))
	signal.Ignore(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP), signal.Ignored(syscall.SIGINT))
	p.Signal(syscall.SIGHUP)
	time.Sleep(10 * time.Millisecond)
	fmt.Println(syscall.Kill(1<<30, syscall.SIGTERM))
	p.Signal(os.Interrupt)
	time.Sleep(10 * time.Millisecond)
	fmt.Println("never")
}
