package main

import (
	"fmt"
	"time"
)

func producer(name string, out chan<- string) {
	for i := 1; i <= 3; i++ {
		out <- fmt.Sprint(name, i)
	}
}

func consumer(in <-chan string) {
	for v := range in {
		fmt.Println("got", v)
		time.Sleep(10 * time.Millisecond)
	}
}

func main() {
	hand := make(chan string)
	for _, name := range []string{"a", "b", "c", "d", "e", "f"} {
		go producer(name, hand)
	}
	go consumer(hand)
	time.Sleep(95 * time.Millisecond)
}
