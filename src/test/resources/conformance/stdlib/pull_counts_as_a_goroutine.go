// A sequence that is pulled is a goroutine from the beginning until it is over or stopped.
package main

import (
	"fmt"
	"iter"
	"runtime"
)

func numbers(yield func(int) bool) {
	for i := 0; i < 2; i++ {
		if !yield(i) {
			return
		}
	}
}

func main() {
	next, stop := iter.Pull(numbers)
	_, never := iter.Pull2(func(yield func(int, string) bool) {})
	fmt.Println(runtime.NumGoroutine())
	fmt.Println(next())
	fmt.Println(runtime.NumGoroutine())
	never()
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(runtime.NumGoroutine())
	stop()
	fmt.Println(runtime.NumGoroutine())
}
