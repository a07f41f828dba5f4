package main

import (
	"fmt"
	"time"
)

func search(server int, answers chan<- string,
	done <-chan struct{}) {
	time.Sleep(time.Duration(50*server) * time.Millisecond)
	select {
	case answers <- fmt.Sprint("answer of server ", server):
	case <-done:
	}
}

func first() string {
	done := make(chan struct{})
	defer close(done) // nobody wants more
	answers := make(chan string)
	for server := 1; server <= 3; server++ {
		go search(server, answers, done)
	}
	return <-answers // the fastest is enough
}

func main() {
	fmt.Println(first())
	time.Sleep(200 * time.Millisecond) // other business
}
