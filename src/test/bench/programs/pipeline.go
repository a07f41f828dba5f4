// 2,000,000 sends: 500,000 numbers through four stages over channels with buffers.
package main

import "fmt"

func stage(in chan int) chan int {
	out := make(chan int, 64)
	go func() {
		for v := range in {
			out <- v + 1
		}
		close(out)
	}()
	return out
}

func main() {
	first := make(chan int, 64)
	go func() {
		for i := 0; i < 500_000; i++ {
			first <- i
		}
		close(first)
	}()
	sum := 0
	for v := range stage(stage(stage(first))) {
		sum += v
	}
	fmt.Println(sum)
}
