package main

import (
	"fmt"
	"time"
)

func feed(c chan<- string, value string, every time.Duration) {
	for {
		time.Sleep(every)
		c <- value
	}
}

func main() {
	news := make(chan string)
	mail := make(chan string, 1)
	out := make(chan string)
	go feed(news, "headline", 30*time.Millisecond)
	go feed(mail, "letter", 20*time.Millisecond)
	timeout := time.After(100 * time.Millisecond)
	select {
	case out <- "hello":
	default:
		fmt.Println("nobody reads")
	}
	for {
		select {
		case n := <-news:
			fmt.Println(n)
			time.Sleep(40 * time.Millisecond)
		case m := <-mail:
			fmt.Println(m)
		case out <- "reply":
		case <-timeout:
			fmt.Println("enough")
			return
		}
	}
}
