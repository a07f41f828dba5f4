package main

import "fmt"

func main() {
	ch := make(chan int, 10)
	for i := range 10 {
		ch <- i
	}
	sum := 0
loop:
	for {
		select {
		case v := <-ch:
			if v == 2 {
				break
			}
			if v == 4 {
				continue loop
			}
			if v == 7 {
				break loop
			}
			sum += v
		}
	}
	fmt.Println(sum, len(ch))
}
