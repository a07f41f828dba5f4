package main

import "fmt"

func square(in <-chan int, out chan<- int) {
	for n := range in {
		out <- n * n
	}
}

func main() {
	in := make(chan int)
	out := make(chan int)
	go square(in, out)
	for i := 1; i <= 3; i++ {
		in <- i
	}
	close(in)
	for n := range out {
		fmt.Println(n)
	}
}
