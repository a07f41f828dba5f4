package main

import (
	"fmt"
	"sync"
	"time"
)

type shop struct {
	chairs chan string
	mu     sync.Mutex
	served []string
	away   []string
}

func (s *shop) arrive(name string) {
	select {
	case s.chairs <- name:
	default:
		s.mu.Lock()
		s.away = append(s.away, name)
		s.mu.Unlock()
	}
}

func main() {
	s := &shop{chairs: make(chan string, 2)}
	done := make(chan struct{})
	opened := make(chan struct{})
	go func() {
		defer close(done)
		<-opened
		for c := range s.chairs {
			time.Sleep(2 * time.Millisecond)
			s.mu.Lock()
			s.served = append(s.served, c)
			s.mu.Unlock()
		}
	}()
	for _, n := range []string{"ann", "bob", "cy", "di"} {
		s.arrive(n)
	}
	close(opened)
	time.Sleep(40 * time.Millisecond)
	s.arrive("ed")
	close(s.chairs)
	<-done
	fmt.Println("served", s.served, "away", s.away)
}
