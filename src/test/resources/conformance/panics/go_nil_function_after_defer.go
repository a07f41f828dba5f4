package main

import "time"

func main() {
	var f func()
	defer println("deferred")
	go f()
	time.Sleep(time.Millisecond)
}
