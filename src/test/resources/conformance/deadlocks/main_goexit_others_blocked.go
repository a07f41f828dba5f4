package main

import "runtime"

func main() {
	ch := make(chan int)
	go func() { ch <- 1 }()
	go func() { select {} }()
	runtime.Goexit()
}
