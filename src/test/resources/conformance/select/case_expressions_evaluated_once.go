package main

import "fmt"

func ch(name string, c chan int) chan int {
	fmt.Print(name, " ")
	return c
}

func val(name string, v int) int {
	fmt.Print(name, " ")
	return v
}

func main() {
	full := make(chan int, 1)
	full <- 1
	empty := make(chan int)
	free := make(chan int, 1)
	arr := [3]int{}
	idx := func(i int) int { fmt.Print("index "); return i }
	select {
	case ch("full", full) <- val("v1", 1):
		fmt.Println("full?")
	case arr[idx(1)] = <-ch("empty", empty):
		fmt.Println("empty?")
	case ch("free", free) <- val("v2", 2):
		fmt.Println("-> free", <-free)
	}
	select {
	case arr[idx(2)] = <-ch("full", full):
		fmt.Println("->", arr)
	case <-ch("nil", nil):
	}
}
