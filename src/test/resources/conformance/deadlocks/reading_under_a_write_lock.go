package main

import (
	"fmt"
	"sync"
)

type Address int
type Mapping struct {
	mut          sync.RWMutex
	extAddresses map[string]Address
}

func (m *Mapping) clearAddresses() {
	m.mut.Lock()
	var removed []Address
	for id, a := range m.extAddresses {
		removed = append(removed, a)
		delete(m.extAddresses, id)
	}
	if len(removed) > 0 {
		m.notify(removed)
	}
	m.mut.Unlock()
}

func (m *Mapping) notify(removed []Address) {
	m.mut.RLock()
	fmt.Println(len(removed))
	m.mut.RUnlock()
}

type Service struct {
	mut      sync.RWMutex
	mappings []*Mapping
}

func (s *Service) RemoveMapping(m *Mapping) {
	s.mut.Lock()
	defer s.mut.Unlock()
	for i, x := range s.mappings {
		if x == m {
			m.clearAddresses()
			s.mappings = append(s.mappings[:i], s.mappings[i+1:]...)
		}
	}
}

func main() {
	m := &Mapping{extAddresses: map[string]Address{"a": 1}}
	s := &Service{mappings: []*Mapping{m}}
	s.RemoveMapping(m)
}
