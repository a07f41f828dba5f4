package main

import "fmt"

func main() {
	ch := make(chan string, 2)
	ch <- "x"
	var s string
	var ok bool
	select {
	case s = <-ch:
		fmt.Println("assigned", s)
	}
	close(ch)
	select {
	case s, ok = <-ch:
		fmt.Printf("%q %v\n", s, ok)
	}
	m := map[string]string{}
	d := make(chan string, 1)
	d <- "in map"
	select {
	case m["k"] = <-d:
	}
	fmt.Println(m)
	d <- "full"
	select {
	case _, ok := <-ch:
		fmt.Println("inner ok", ok)
	case d <- "":
		fmt.Println("sent")
		if false {
			fmt.Println("never")
		}
	default:
		fmt.Println("default")
	}
}
