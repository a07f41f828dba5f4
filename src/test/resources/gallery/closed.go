package main

import "fmt"

func main() {
	letters := make(chan string, 5)
	full := make(chan int, 100)
	for i := 0; i < 72; i++ {
		full <- i
	}
	letters <- "a"
	letters <- "b"
	letters <- "c"
	close(letters)
	for l := range letters {
		fmt.Println(l)
	}
	var none chan int
	go func() {
		none <- 1
	}()
	go func() {
		<-none
	}()
	<-none
}
