package main

import "fmt"

func main() {
	ch := make(chan string, 2)
	ch <- "a"
	ch <- "b"
	close(ch)
	for i := 0; i < 4; i++ {
		v, ok := <-ch
		fmt.Printf("%q %v\n", v, ok)
	}
	var x string
	var ok bool
	x, ok = <-ch
	fmt.Println(x == "", ok)
	if v, ok := <-ch; !ok {
		fmt.Println("closed", v == "")
	}
}
