package main

import (
	"fmt"
	"time"
)

func main() {
	s := []int{1, 2, 3}
	go func() {
		for i, v := range s {
			s[i] = v * 2
		}
	}()
	time.Sleep(20 * time.Millisecond)
	t := s[1:]
	t = append(t[:1], 9)
	copy(s, t)
	fmt.Println(len(s))
}
