package main

import (
	"fmt"
	"time"
)

var started = make(chan bool)

func init() {
	go func() {
		<-started
		panic(fmt.Sprint("goroutine of init"))
	}()
}

func main() {
	started <- true
	time.Sleep(time.Second)
}
