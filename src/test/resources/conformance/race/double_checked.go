package main

import (
	"fmt"
	"sync"
	"time"
)

type thing struct{ n int }

var (
	mu  sync.Mutex
	one *thing
)

func get() *thing {
	if one == nil {
		mu.Lock()
		defer mu.Unlock()
		if one == nil {
			one = &thing{n: 1}
		}
	}
	return one
}

func main() {
	go get()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(get().n)
}
