package main

import (
	"sync"
	"time"
)

type S struct{ mu sync.Mutex }

func (s *S) lock(n int) {
	if n > 0 {
		s.lock(n - 1)
		return
	}
	s.mu.Lock()
}

type I interface{ lock(int) }

func main() {
	s := &S{}
	s.mu.Lock()
	go (*S).lock(s, 1)
	var i I = s
	go i.lock(0)
	f := s.lock
	go f(2)
	go func(g func(int)) { g(0) }(i.lock)
	defer s.lock(0)
	time.Sleep(time.Millisecond)
}
