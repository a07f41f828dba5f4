package main

import (
	"fmt"
	"runtime"
)

func main() {
	runtime.GOMAXPROCS(1)
	ch := make(chan string, 10)
	done := make(chan bool)
	for _, n := range []string{"a", "b", "c", "d"} {
		go func() {
			ch <- n
			done <- true
		}()
	}
	for range 4 {
		<-done
	}
	close(ch)
	for s := range ch {
		fmt.Print(s, " ")
	}
	fmt.Println()
}
