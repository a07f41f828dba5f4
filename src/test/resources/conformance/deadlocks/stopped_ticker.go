package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTicker(10 * time.Millisecond)
	<-t.C
	t.Stop()
	fmt.Println("stopped")
	for range t.C {
	}
}
