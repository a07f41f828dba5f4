package main

import (
	"fmt"
	"sync"
)

// One goroutine gets back first what it put first, then the rest from the end.
func main() {
	made := 0
	pool := sync.Pool{New: func() any { made++; return fmt.Sprint("new ", made) }}
	for _, s := range []string{"a", "b", "c", "d"} {
		pool.Put(s)
	}
	for range 5 {
		fmt.Println(pool.Get())
	}
	pool.Put("x")
	pool.Put("y")
	fmt.Println(pool.Get())
	pool.Put("z")
	pool.Put(nil)
	for range 3 {
		fmt.Println(pool.Get())
	}
	var empty sync.Pool
	fmt.Println(empty.Get())
}
