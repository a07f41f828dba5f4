package main

import (
	"fmt"
	"time"
)

func search(server int, answers chan<- string) {
	time.Sleep(time.Duration(50*server) * time.Millisecond)
	answers <- fmt.Sprint("answer of server ", server)
}

func first() string {
	answers := make(chan string)
	for server := 1; server <= 3; server++ {
		go search(server, answers)
	}
	return <-answers // the fastest is enough
}

func main() {
	fmt.Println(first())
	time.Sleep(200 * time.Millisecond) // other business
}
