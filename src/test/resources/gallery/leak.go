package main

import (
	"fmt"
	"time"
)

func query(server string, answers chan<- string) {
	time.Sleep(time.Duration(len(server)) * time.Millisecond)
	answers <- "answer of " + server
}

func main() {
	answers := make(chan string)
	for _, server := range []string{"eu", "asia", "america"} {
		go query(server, answers)
	}
	fmt.Println(<-answers)
	time.Sleep(20 * time.Millisecond)
}
