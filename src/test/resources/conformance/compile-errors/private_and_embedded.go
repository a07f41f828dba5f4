package main

import (
	"fmt"
	"strings"
	"sync"
)

type a struct{ n int }
type b struct{ n int }
type c struct {
	a
	b
}

func main() {
	var x c
	fmt.Println(x.n)
	var mu sync.Mutex
	mu.state = 1
	mu.lock()
	strings.explode("x", 1)
	var bld strings.Builder
	bld.buf = nil
	fmt.Println(x.a.n, x.z)
}
