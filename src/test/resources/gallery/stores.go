package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

type page struct{ size int }

var (
	users sync.Map
	pages = sync.Pool{New: func() any { return &page{} }}
)

func visit(name string, size int) {
	p := pages.Get().(*page)
	p.size = size
	n, known := users.LoadOrStore(name, size)
	if known {
		users.CompareAndSwap(name, n, n.(int)+size)
	}
	time.Sleep(time.Duration(size) * time.Microsecond)
	pages.Put(p)
}

func main() {
	users.Store("Ann", 0)
	var wg sync.WaitGroup
	for i, name := range []string{"Ann", "Bob", "Cleo"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			visit(name, i+1)
		}()
	}
	wg.Wait()
	visit("Dora", 8)
	users.Delete("Bob")
	users.CompareAndDelete("Ann", 0)
	users.Swap("Cleo", 7)
	users.Range(func(name, size any) bool {
		fmt.Println(name, size)
		return true
	})
	_, known := users.Load("Bob")
	fmt.Println(known)
	runtime.GC()
	runtime.GC()
	visit("Ann", 2)
	users.Clear()
}
