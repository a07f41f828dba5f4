package main

import "fmt"

func main() {
	sem := make(chan int, 1)
	done := make(chan bool, 5)
	n := 0
	for i := 0; i < 5; i++ {
		go func() {
			sem <- i
			n++
			<-sem
			done <- true
		}()
	}
	for i := 0; i < 5; i++ {
		<-done
	}
	fmt.Println(n)
}
