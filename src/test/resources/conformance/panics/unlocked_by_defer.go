package main

import (
	"fmt"
	"sync"
)

type reg struct {
	mu sync.Mutex
	m  map[string]func(int) int
}

func (r *reg) call(n string, x int) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.m[n](x)
}

func main() {
	r := &reg{m: map[string]func(int) int{"f": func(x int) int { return 10 / x }}}
	safe := func(n string, x int) {
		defer func() {
			if e := recover(); e != nil {
				fmt.Println("safe:", e)
			}
		}()
		fmt.Println(r.call(n, x))
	}
	safe("f", 2)
	safe("f", 0)
	safe("g", 1)
	r.call("g", 1)
}
