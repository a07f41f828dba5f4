package main

import "fmt"

type msg struct {
	text string
	ack  chan<- string
}

type empty struct{}

func main() {
	mailbox := make(chan msg)
	go func() {
		for m := range mailbox {
			m.ack <- "ack " + m.text
		}
	}()
	for _, s := range []string{"a", "b"} {
		ack := make(chan string)
		mailbox <- msg{s, ack}
		fmt.Println(<-ack)
	}
	sem := make(chan empty, 3)
	sem <- empty{}
	sem <- empty{}
	fmt.Println(len(sem), <-sem)
	arrs := make(chan [2]int, 1)
	arrs <- [2]int{1, 2}
	fmt.Println((<-arrs)[1])
	fs := make(chan func(int) int, 1)
	fs <- func(n int) int { return n * n }
	fmt.Println((<-fs)(7))
	errs := make(chan error, 2)
	errs <- nil
	errs <- fmt.Errorf("bad")
	fmt.Println(<-errs, <-errs)
	maps := make(chan map[string]int, 1)
	m := map[string]int{"x": 1}
	maps <- m
	(<-maps)["x"] = 2
	fmt.Println(m)
}
