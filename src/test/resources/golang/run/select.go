package main

import "time"

func main() {
	fast, slow := make(chan int), make(chan int)
	go func() { time.Sleep(2 * time.Millisecond); fast <- 1 }()
	go func() { time.Sleep(9 * time.Millisecond); slow <- 2 }()
	for range 2 {
		select {
		case v := <-fast:
			println("fast", v)
		case v := <-slow:
			println("slow", v)
		case <-time.After(5 * time.Millisecond):
			println("timeout")
		}
	}
	select {
	case v := <-slow:
		println(v)
	default:
		println("nothing")
	}
}
