package main

import (
	"fmt"
	"time"
)

func worker(id int) {
	defer fmt.Println("deferred in worker")
	if id == 7 {
		panic(fmt.Sprintf("worker %d broke", id))
	}
}

func main() {
	defer fmt.Println("main's deferred calls do not run")
	go worker(7)
	time.Sleep(2 * time.Second)
	fmt.Println("never")
}
