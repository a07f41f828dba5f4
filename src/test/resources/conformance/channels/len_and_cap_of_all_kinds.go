package main

import "fmt"

type jobs chan<- int

func main() {
	var none chan int
	un := make(chan int)
	buf := make(chan struct{}, 4)
	fmt.Println(len(none), cap(none), len(un), cap(un), len(buf), cap(buf))
	buf <- struct{}{}
	buf <- struct{}{}
	close(buf)
	fmt.Println(len(buf), cap(buf))
	<-buf
	<-buf
	<-buf
	fmt.Println(len(buf))
	j := make(jobs, 2)
	j <- 1
	fmt.Println(len(j), cap(j))
	fmt.Printf("%T %T\n", j, (<-chan struct{})(buf))
	n := 3
	dyn := make(chan string, n*2)
	fmt.Println(cap(dyn))
	zero := make(chan int, 0)
	fmt.Println(cap(zero))
}
