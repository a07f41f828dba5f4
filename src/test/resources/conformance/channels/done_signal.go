package main

import "fmt"

func worker(id int, done chan<- bool) {
	fmt.Println("worker", id, "working")
	done <- true
}

func main() {
	for i := 1; i <= 3; i++ {
		done := make(chan bool)
		go worker(i, done)
		<-done
		fmt.Println("worker", i, "finished")
	}
	quit := make(chan struct{})
	acks := make(chan int, 4)
	for i := range 4 {
		go func() {
			<-quit
			acks <- i
		}()
	}
	close(quit)
	sum := 0
	for range 4 {
		sum += <-acks
	}
	fmt.Println("acks", sum)
}
