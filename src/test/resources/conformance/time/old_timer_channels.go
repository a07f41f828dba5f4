//go:debug asynctimerchan=1

package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(10 * time.Millisecond)
	time.Sleep(40 * time.Millisecond)
	fmt.Println(len(t.C), cap(t.C), t.Stop())
	<-t.C
	fmt.Println("drained the stale value")
	k := time.NewTicker(10 * time.Millisecond)
	time.Sleep(45 * time.Millisecond)
	k.Stop()
	fmt.Println(len(k.C), cap(k.C))
}
