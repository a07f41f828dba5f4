package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(10 * time.Millisecond)
	time.Sleep(30 * time.Millisecond)
	fmt.Println("reset of a timer that fired unread:", t.Reset(40*time.Millisecond))
	start := time.Now()
	<-t.C
	fmt.Println("no stale value:", time.Since(start) > 20*time.Millisecond)
	k := time.NewTicker(10 * time.Millisecond)
	time.Sleep(25 * time.Millisecond)
	k.Stop()
	select {
	case <-k.C:
		fmt.Println("stale tick")
	default:
		fmt.Println("no stale tick")
	}
	a := time.After(time.Millisecond)
	time.Sleep(20 * time.Millisecond)
	select {
	case <-a:
		fmt.Println("value waits to be received")
	default:
		fmt.Println("never")
	}
}
