package main

import "fmt"

func send(out chan<- int, n int) {
	out <- n
	fmt.Println(cap(out), len(out))
}

func recv(in <-chan int) int { return <-in }

type sink chan<- string

func (s sink) put(v string) { s <- v }

func main() {
	ch := make(chan int, 1)
	send(ch, 5)
	fmt.Println(recv(ch))
	var ro <-chan int = ch
	var so chan<- int = ch
	so <- 6
	fmt.Println(<-ro)
	fmt.Printf("%T %T %T\n", ch, ro, so)
	texts := make(chan string, 1)
	sink(texts).put("via type")
	fmt.Println(<-texts)
	cc := make(chan chan int, 1)
	cc <- ch
	inner := <-cc
	inner <- 1
	fmt.Println(<-<-func() chan chan int { cc <- inner; return cc }())
}
