package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	closed := make(chan int)
	close(closed)
	var m map[string]int
	ready := make(chan int, 1)
	try("send on closed", func() {
		select {
		case closed <- 1:
		}
	})
	try("value panics before choosing", func() {
		var p *int
		select {
		case ready <- *p:
		default:
			fmt.Println("never")
		}
	})
	try("assignment panics after receiving", func() {
		ready <- 1
		select {
		case m["x"] = <-ready:
		}
	})
	fmt.Println(len(ready))
	try("channel expression panics", func() {
		var chans []chan int
		select {
		case <-chans[0]:
		default:
		}
	})
	try("nil map as channel source", func() {
		chans := map[string]chan int{}
		select {
		case <-chans["none"]:
		default:
			fmt.Println("nil channel, default taken")
		}
	})
}
