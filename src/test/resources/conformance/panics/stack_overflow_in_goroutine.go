package main

import "time"

func grow(n int) int {
	var pad [4096]int
	pad[n%len(pad)] = n
	return grow(n+1) + pad[(n+1)%len(pad)]
}

func main() {
	ch := make(chan bool)
	go func() { ch <- true }()
	time.Sleep(10 * time.Millisecond)
	go func() {
		println(grow(0))
	}()
	select {}
}
