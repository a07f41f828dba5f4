// 2,000,000 hand-offs over a channel without a buffer.
package main

import "fmt"

func main() {
	ch := make(chan int)
	go func() {
		for i := 0; i < 2_000_000; i++ {
			ch <- i
		}
		close(ch)
	}()
	sum := 0
	for v := range ch {
		sum += v
	}
	fmt.Println(sum)
}
