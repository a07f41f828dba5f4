package main

import "time"

func main() {
	n := 0
	go func() {
		n = 1
		println("set")
	}()
	time.Sleep(20 * time.Millisecond)
	println("read")
	println(n)
}
