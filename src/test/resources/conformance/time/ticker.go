package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	for i := range 4 {
		<-ticker.C
		fmt.Println("tick", i)
	}
	e := time.Since(start)
	fmt.Println(e >= 40*time.Millisecond, e < 2*time.Second)
	ticker.Stop()
	select {
	case <-ticker.C:
		fmt.Println("never")
	case <-time.After(30 * time.Millisecond):
		fmt.Println("stopped")
	}
	ticker.Reset(5 * time.Millisecond)
	<-ticker.C
	fmt.Println("reset")
}
