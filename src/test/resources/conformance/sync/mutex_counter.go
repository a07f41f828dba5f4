package main

import (
	"fmt"
	"sync"
)

type safe struct {
	mu sync.Mutex
	n  map[string]int
}

func (s *safe) inc(k string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n[k]++
}

func main() {
	s := safe{n: map[string]int{}}
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func(k string) {
			defer wg.Done()
			for range 50 {
				s.inc(k)
			}
		}([]string{"even", "odd"}[i%2])
	}
	wg.Wait()
	fmt.Println(s.n["even"], s.n["odd"])
}
