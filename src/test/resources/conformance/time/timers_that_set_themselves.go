package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(5 * time.Millisecond)
	time.Sleep(10 * time.Millisecond)
	fmt.Println(t.Stop(), len(t.C))
	fmt.Println(t.Reset(5 * time.Millisecond))
	<-t.C
	fmt.Println(t.Stop())
	n := 0
	var f *time.Timer
	done := make(chan bool)
	f = time.AfterFunc(time.Millisecond, func() {
		n++
		if n < 5 {
			f.Reset(time.Millisecond)
		} else {
			close(done)
		}
	})
	<-done
	fmt.Println(n, f.Stop(), f.C == nil)
	fmt.Println(time.AfterFunc(0, func() {}).Stop() || true)
	var z time.Timer
	defer func() { fmt.Println(recover()) }()
	z.Reset(1)
}
