package main

import "fmt"

func fibonacci(stop <-chan struct{}) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		a, b := 0, 1
		for {
			select {
			case out <- a:
				a, b = b, a+b
			case <-stop:
				return
			}
		}
	}()
	return out
}

func main() {
	stop := make(chan struct{})
	ch := fibonacci(stop)
	for range 12 {
		fmt.Print(<-ch, " ")
	}
	fmt.Println()
	close(stop)
	for range ch {
	}
	_, ok := <-ch
	fmt.Println(ok)
}
