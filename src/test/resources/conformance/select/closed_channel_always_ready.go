package main

import "fmt"

func main() {
	closed := make(chan int)
	close(closed)
	open := make(chan int)
	n := 0
	for range 50 {
		select {
		case <-closed:
			n++
		case <-open:
			fmt.Println("never")
		}
	}
	fmt.Println(n)
}
