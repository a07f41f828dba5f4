package main

import (
	"fmt"
	"sync"
	"time"
)

type stats struct {
	mu   sync.Mutex
	hits map[string]int
	sum  int
}

func (s *stats) add(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hits[name]++
	s.sum++
}

func (s *stats) total() int {
	return s.sum
}

func main() {
	s := &stats{hits: map[string]int{}}
	go s.add("a")
	time.Sleep(20 * time.Millisecond)
	fmt.Println(s.total())
	s.mu.Lock()
	fmt.Println(s.hits["a"])
	s.mu.Unlock()
}
