package main

import "sync"

type Base struct{ sync.RWMutex }
type Store struct {
	*Base
	data map[string]int
}

func (s *Store) Get(k string) int {
	s.RLock()
	defer s.RUnlock()
	return s.data[k]
}

func (s *Store) Update(k string, f func(int) int) {
	s.Lock()
	defer s.Unlock()
	s.data[k] = f(s.Get(k))
}

func main() {
	s := &Store{&Base{}, map[string]int{}}
	s.Update("a", func(v int) int { return v + 1 })
}
