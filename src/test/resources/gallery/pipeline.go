package main

import "fmt"

func generate(n int) <-chan int {
	numbers := make(chan int)
	go func() {
		for i := 2; i < n; i++ {
			numbers <- i
		}
		close(numbers)
	}()
	return numbers
}

func filter(in <-chan int, prime int) <-chan int {
	out := make(chan int)
	go func() {
		for n := range in {
			if n%prime != 0 {
				out <- n
			}
		}
		close(out)
	}()
	return out
}

func main() {
	numbers := generate(30)
	for {
		prime, ok := <-numbers
		if !ok {
			return
		}
		fmt.Println(prime)
		numbers = filter(numbers, prime)
	}
}
