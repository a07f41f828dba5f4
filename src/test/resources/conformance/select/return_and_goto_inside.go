package main

import "fmt"

func wait(ch <-chan int, stop <-chan struct{}) (string, int) {
	n := 0
again:
	select {
	case v, ok := <-ch:
		if !ok {
			return "closed", n
		}
		n += v
		if v < 3 {
			goto again
		}
		return "big", n
	case <-stop:
		return "stopped", n
	}
}

func main() {
	ch := make(chan int, 5)
	stop := make(chan struct{})
	ch <- 1
	ch <- 2
	ch <- 5
	fmt.Println(wait(ch, stop))
	ch <- 1
	close(ch)
	fmt.Println(wait(ch, stop))
	close(stop)
	fmt.Println(wait(nil, stop))
	for i := range 3 {
		select {
		default:
			if i == 1 {
				continue
			}
			fmt.Println("iteration", i)
		}
	}
	func() {
		defer fmt.Println("deferred inside a case")
		select {
		case <-stop:
			defer fmt.Println("registered in the case")
			return
		}
	}()
}
