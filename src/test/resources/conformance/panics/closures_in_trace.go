package main

import "fmt"

//go:noinline
func outer(n int) func() int {
	return func() int {
		inner := func(k int) int {
			return []int{1, 2}[k]
		}
		return inner(n)
	}
}

var global = func(f func() int) int { return f() }

type svc struct{ hooks []func() }

//go:noinline
func (s *svc) register() {
	s.hooks = append(s.hooks, func() {
		fmt.Println(global(outer(1)))
		fmt.Println(global(outer(7)))
	})
}

func main() {
	s := &svc{}
	s.register()
	for _, h := range s.hooks {
		h()
	}
}
