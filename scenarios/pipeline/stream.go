package main

import (
	"fmt"
	"time"
)

func fetch(names ...string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for _, name := range names {
			time.Sleep(100 * time.Millisecond) // the network
			out <- name
		}
	}()
	return out
}

func filter(in <-chan string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for name := range in {
			if name[0] != '(' {
				out <- name
			}
		}
	}()
	return out
}

func main() {
	start := time.Now()
	names := fetch("Ann", "(Bob)", "Cleo", "Dan")
	for name := range filter(names) {
		time.Sleep(80 * time.Millisecond) // the database
		fmt.Println("saved", name)
	}
	fmt.Println(time.Since(start).Round(80 * time.Millisecond))
}
