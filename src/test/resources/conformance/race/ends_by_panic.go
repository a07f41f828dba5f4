package main

import "time"

func main() {
	n := 0
	go func() { n = 1 }()
	time.Sleep(20 * time.Millisecond)
	panic(n)
}
