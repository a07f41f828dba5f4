package main

import (
	"fmt"
	"sync"
)

type T struct{ n int }

func try() {
	defer func() { fmt.Println("recovered", recover()) }()
	var t *T
	t.n++
}
func main() {
	try()
	var mu sync.Mutex
	defer fmt.Println("not run")
	mu.Unlock()
}
