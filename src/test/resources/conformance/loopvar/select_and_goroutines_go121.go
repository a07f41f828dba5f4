//go:build go1.21

package main

import "fmt"

func main() {
	done := make(chan bool)
	values := []string{"a", "b", "c"}
	ready := make(chan struct{})
	out := make(chan string, 3)
	for _, v := range values {
		go func() {
			<-ready
			out <- v
			done <- true
		}()
	}
	close(ready)
	for range values {
		<-done
	}
	close(out)
	for s := range out {
		fmt.Print(s, " ")
	}
	fmt.Println()
}
