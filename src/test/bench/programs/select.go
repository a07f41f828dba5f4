// 1,000,000 values taken by a select over three channels.
package main

import "fmt"

func main() {
	a, b, done := make(chan int), make(chan int), make(chan bool)
	for _, ch := range []chan int{a, b} {
		go func() {
			for i := 0; i < 500_000; i++ {
				ch <- i
			}
			done <- true
		}()
	}
	sum, open := 0, 2
	for open > 0 {
		select {
		case v := <-a:
			sum += v
		case v := <-b:
			sum -= v
		case <-done:
			open--
		}
	}
	fmt.Println(sum)
}
