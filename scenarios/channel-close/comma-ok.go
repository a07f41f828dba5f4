package main

import "fmt"

func main() {
	ch := make(chan string, 2)
	ch <- "hello"
	ch <- ""
	close(ch) // no more sends

	value, ok := <-ch
	fmt.Printf("%q %v\n", value, ok)
	value, ok = <-ch // sent, although empty
	fmt.Printf("%q %v\n", value, ok)
	value, ok = <-ch // closed and drained
	fmt.Printf("%q %v\n", value, ok)
	value, ok = <-ch // never waits again
	fmt.Printf("%q %v\n", value, ok)
}
