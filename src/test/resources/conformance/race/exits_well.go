package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	n := 0
	go func() { n = 1 }()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(n)
	defer fmt.Println("never")
	os.Exit(0)
}
