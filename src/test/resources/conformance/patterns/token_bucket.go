package main

import (
	"fmt"
	"time"
)

func main() {
	bucket := make(chan struct{}, 3)
	for range 3 {
		bucket <- struct{}{}
	}
	stop := make(chan struct{})
	go func() {
		t := time.NewTicker(50 * time.Millisecond)
		defer t.Stop()
		for {
			select {
			case <-t.C:
				select {
				case bucket <- struct{}{}:
				default:
				}
			case <-stop:
				return
			}
		}
	}()
	start := time.Now()
	for i := range 5 {
		<-bucket
		waited := time.Since(start)
		fmt.Println(i, "burst:", waited < 25*time.Millisecond)
	}
	close(stop)
}
