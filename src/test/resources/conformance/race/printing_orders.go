package main

import (
	"fmt"
	"os"
	"time"
)

// Standard output has a lock of its own.
func main() {
	n := 0
	go func() {
		n = 1
		os.Stdout.WriteString("set\n")
	}()
	time.Sleep(20 * time.Millisecond)
	os.Stdout.WriteString("read\n")
	fmt.Println(n)
}
