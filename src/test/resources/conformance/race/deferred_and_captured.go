package main

import (
	"fmt"
	"time"
)

func work(i int) (result int) {
	done := false
	go func() {
		defer func() {
			done = true
		}()
		result += i
	}()
	time.Sleep(20 * time.Millisecond)
	if done {
		fmt.Println("done")
	}
	return result
}

func main() {
	fmt.Println(work(4))
}
