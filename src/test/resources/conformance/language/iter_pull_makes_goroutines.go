package main

import (
	"fmt"
	"iter"
	"runtime"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func main() {
	fmt.Println(runtime.NumGoroutine())
	a, stopA := iter.Pull(count(3))
	fmt.Println(runtime.NumGoroutine())
	b, stopB := iter.Pull(count(2))
	fmt.Println(runtime.NumGoroutine())
	fmt.Println(a())
	fmt.Println(b())
	fmt.Println(runtime.NumGoroutine())
	stopA()
	fmt.Println(runtime.NumGoroutine())
	b()
	fmt.Println(b())
	fmt.Println(runtime.NumGoroutine())
	stopB()
	_, stopC := iter.Pull(count(2))
	fmt.Println(runtime.NumGoroutine())
	stopC()
	fmt.Println(runtime.NumGoroutine())
	next, _ := iter.Pull(count(5))
	next()
	<-make(chan int)
}
