package main

import (
	"fmt"
	"time"
)

func worker(done chan bool) {
	fmt.Println("working...")
	time.Sleep(time.Second)
	fmt.Println("finished")
	done <- true // signal
}

func main() {
	done := make(chan bool)
	go worker(done)
	<-done // wait for the signal
	fmt.Println("the worker is done")
}
