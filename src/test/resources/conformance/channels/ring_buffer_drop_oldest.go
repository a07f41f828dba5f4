package main

import "fmt"

type ring struct{ ch chan int }

func (r ring) put(v int) {
	for {
		select {
		case r.ch <- v:
			return
		default:
			fmt.Println("dropping", <-r.ch)
		}
	}
}

func main() {
	r := ring{make(chan int, 3)}
	for i := range 6 {
		r.put(i)
	}
	close(r.ch)
	for v := range r.ch {
		fmt.Print(v, " ")
	}
	fmt.Println()
}
