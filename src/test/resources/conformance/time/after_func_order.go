package main

import (
	"fmt"
	"time"
)

func main() {
	out := make(chan int, 5)
	for i := range 5 {
		time.AfterFunc(time.Duration(100-20*i)*time.Millisecond, func() { out <- i })
	}
	for range 5 {
		fmt.Println(<-out)
	}
}
