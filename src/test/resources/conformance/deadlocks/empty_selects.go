package main

import "time"

type S struct{}

func (s *S) run(n int, name string) {
	if n > 0 {
		s.run(n-1, name)
		return
	}
	select {}
}
func main() {
	for i := 0; i < 3; i++ {
		go (&S{}).run(i, "x")
	}
	time.Sleep(time.Millisecond)
	select {}
}
