package main

import (
	"fmt"
	"time"
)

func heartbeat(stop <-chan struct{}) {
	beat := time.NewTicker(30 * time.Millisecond)
	defer beat.Stop()
	for {
		select {
		case <-beat.C:
			fmt.Println("beat")
		case <-stop:
			return
		}
	}
}

func main() {
	stop := make(chan struct{})
	go heartbeat(stop)
	deadline := time.NewTimer(100 * time.Millisecond)
	never := time.NewTimer(time.Hour)
	time.AfterFunc(50*time.Millisecond, func() {
		fmt.Println("half way")
	})
	time.Sleep(70 * time.Millisecond)
	never.Stop()
	<-deadline.C
	close(stop)
	time.Sleep(time.Millisecond)
}
