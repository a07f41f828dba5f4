package main

import (
	"fmt"
	"runtime"
	"sync"
)

// A value that nobody takes out of a pool outlives one collection of memory, not two.

func main() {
	runtime.GOMAXPROCS(1)
	made := 0
	pool := sync.Pool{New: func() any { made++; return made }}
	pool.Put(10)
	pool.Put(20)
	pool.Put(30)
	runtime.GC()
	a, b, c := pool.Get().(int), pool.Get().(int), pool.Get().(int)
	fmt.Println(a+b+c, made)

	pool.Put(40)
	runtime.GC()
	runtime.GC()
	fmt.Println(pool.Get(), made)

	pool.Put(50)
	runtime.GC()
	pool.Put(60)
	fmt.Println(pool.Get(), pool.Get(), pool.Get())
	runtime.GC()
	fmt.Println(pool.Get())
}
