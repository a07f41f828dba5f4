package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(20 * time.Millisecond)
	fmt.Println("active:", t.Stop())
	t.Reset(10 * time.Millisecond)
	time.Sleep(40 * time.Millisecond)
	fmt.Println("len shows nothing:", len(t.C), cap(t.C))
	<-t.C
	fmt.Println("expired:", t.Stop())
	var nilTimer *time.Timer
	defer func() { fmt.Println(recover() != nil) }()
	nilTimer.Stop()
}
