package main

import "time"

var ch = make(chan int)
var result = compute()

func compute() int {
	go func() {
		time.Sleep(time.Millisecond)
		ch <- len(table)
	}()
	return <-ch
}

var table = func() []int {
	m := map[string][]int{}
	return m["x"][1:]
}()

func main() {}
