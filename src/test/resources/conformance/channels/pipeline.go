package main

import "fmt"

func generate(ns ...int) <-chan int {
	out := make(chan int)
	go func() {
		for _, n := range ns {
			out <- n
		}
		close(out)
	}()
	return out
}

func apply(in <-chan int, f func(int) int) <-chan int {
	out := make(chan int)
	go func() {
		for n := range in {
			out <- f(n)
		}
		close(out)
	}()
	return out
}

func main() {
	square := func(n int) int { return n * n }
	inc := func(n int) int { return n + 1 }
	for v := range apply(apply(apply(generate(1, 2, 3, 4), square), inc), square) {
		fmt.Println(v)
	}
}
