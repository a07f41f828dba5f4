package main

import (
	"fmt"
	"time"
)

func main() {
	time.Sleep(0)
	time.Sleep(-time.Second)
	<-time.After(-1)
	<-time.NewTimer(0).C
	done := make(chan bool)
	time.AfterFunc(-5, func() { close(done) })
	<-done
	fmt.Println("all at once", time.Tick(0) == nil, time.Tick(-1) == nil)
}
