package main

import (
	"fmt"
	"time"
)

func worker(jobs <-chan string, done chan<- bool) {
	for job := range jobs { // waits when there is none
		fmt.Println(job)
	}
	fmt.Println("no more jobs")
	done <- true
}

func main() {
	jobs := make(chan string, 100)
	done := make(chan bool)
	go worker(jobs, done)

	time.Sleep(100 * time.Millisecond)
	jobs <- "resize"
	time.Sleep(100 * time.Millisecond)
	jobs <- "upload"
	close(jobs)
	<-done
}
