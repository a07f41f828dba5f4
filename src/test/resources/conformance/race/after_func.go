package main

import (
	"fmt"
	"time"
)

func main() {
	ready := 1
	late := 0
	time.AfterFunc(10*time.Millisecond, func() {
		ready++ // set before the timer was
		late++
	})
	late = 5
	time.Sleep(30 * time.Millisecond)
	fmt.Println(late)
}
