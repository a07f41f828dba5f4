package main

import "time"

func main() {
	var f func(int)
	go f(0)
	time.Sleep(time.Millisecond)
}
