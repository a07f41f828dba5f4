package main

import (
	"fmt"
	"time"
)

func main() {
	go func() {
		time.Sleep(30 * time.Millisecond)
		fmt.Println("third")
	}()
	go fmt.Println("first or so")
	time.Sleep(15 * time.Millisecond)
	fmt.Println("second")
	time.Sleep(30 * time.Millisecond)
	fmt.Println("fourth")
}
