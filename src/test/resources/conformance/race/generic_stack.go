package main

import (
	"fmt"
	"sync"
	"time"
)

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(v T) { s.items = append(s.items, v) }
func (s *Stack[T]) Pop() (v T, ok bool) {
	if len(s.items) == 0 {
		return v, false
	}
	v = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, true
}

func main() {
	s := &Stack[string]{}
	var wg sync.WaitGroup
	wg.Add(2)
	push := s.Push
	go func() { defer wg.Done(); push("a") }()
	go func() { defer wg.Done(); time.Sleep(20 * time.Millisecond); s.Pop() }()
	wg.Wait()
	fmt.Println(len(s.items))
}
