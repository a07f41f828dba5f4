package main

import "fmt"

func forward(in <-chan int, out chan<- int) {
	v := <-in
	out <- v + 1
}

func main() {
	a, b, c := make(chan int), make(chan int), make(chan int)
	go forward(a, b)
	go forward(b, c)
	go forward(c, a)
	fmt.Println("nobody starts")
	<-make(chan struct{})
}
