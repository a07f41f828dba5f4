package main

import "fmt"

func main() {
	ch := make(chan int, 1)
	poll := func() {
		select {
		case v := <-ch:
			fmt.Println("got", v)
		default:
			fmt.Println("nothing")
		}
	}
	poll()
	ch <- 4
	poll()
	try := func(v int) bool {
		select {
		case ch <- v:
			return true
		default:
			return false
		}
	}
	fmt.Println(try(1), try(2))
	poll()
	close(ch)
	poll()
	select {
	default:
		fmt.Println("only default")
	}
}
