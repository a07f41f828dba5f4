package main

import "fmt"

func main() {
	in, out := make(chan int, 5), make(chan int, 5)
	for i := range 5 {
		in <- i
	}
	moved, received := 0, 0
	for moved+received < 10 {
		var next chan int
		if moved < 5 {
			next = out
		}
		select {
		case next <- moved:
			moved++
		case v, ok := <-in:
			if ok {
				received++
			}
			_ = v
			if received == 5 {
				in = nil
			}
		}
	}
	fmt.Println(moved, received, len(out))
}
