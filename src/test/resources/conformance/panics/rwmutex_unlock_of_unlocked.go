package main

import "sync"

type store struct{ sync.RWMutex }

func (s *store) release() { s.Unlock() }

func main() {
	s := &store{}
	s.RLock()
	s.release()
}
