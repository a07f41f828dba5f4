package main

import "fmt"

type box struct{ c chan int }

var ch chan int

func closing() int {
	close(ch)
	ch = nil
	return 0
}

func changing(p *int) chan bool {
	*p = 42
	return make(chan bool)
}

func called() chan int {
	fmt.Println("called")
	return nil
}

func main() {
	var never chan int
	ch = make(chan int)
	select {
	case v, ok := <-ch: // the channel is fixed before the next case closes it
		fmt.Println(v, ok)
	case never <- closing():
	}
	c := make(chan int, 1)
	x := 7
	select {
	case c <- x: // so is the value
	case <-changing(&x):
	}
	fmt.Println(<-c, x)
	defer func() { fmt.Println(recover()) }()
	var b *box
	select {
	case <-b.c: // and this fails before the next is called
	case <-called():
	}
}
