package main

import (
	"sync"
	"time"
)

type store struct {
	sync.RWMutex
	m map[string]int
}

func (s *store) get(k string) int {
	s.RLock()
	defer s.RUnlock()
	return s.m[k]
}

func (s *store) sum(keys ...string) (t int) {
	s.RLock()
	defer s.RUnlock()
	time.Sleep(20 * time.Millisecond)
	for _, k := range keys {
		t += s.get(k)
	}
	return
}

func main() {
	s := &store{m: map[string]int{"a": 1}}
	go func() {
		time.Sleep(10 * time.Millisecond)
		s.Lock()
		s.m["a"] = 2
		s.Unlock()
	}()
	println(s.sum("a", "b"))
}
