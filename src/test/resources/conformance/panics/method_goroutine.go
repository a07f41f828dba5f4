package main

import (
	"fmt"
	"time"
)

type Server struct{ name string }

func (s *Server) handle(req int, opts ...string) {
	defer func() { fmt.Println("closing", s.name) }()
	var m map[string][]int
	m["x"] = append(m["x"], req)
}
func main() {
	s := &Server{"srv"}
	for i := range 1 {
		go s.handle(i, "a", "b")
	}
	time.Sleep(10 * time.Millisecond)
	fmt.Println("unreachable")
}
