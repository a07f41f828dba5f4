package main

import "time"

type inner struct{ a, b int }
type outer struct {
	in  inner
	s   string
	arr [3]int
}

func main() {
	o := &outer{s: "x"}
	go func() {
		c := *o
		_ = c
	}()
	time.Sleep(20 * time.Millisecond)
	o.in = inner{1, 2}
	o.arr[1] = 3
	o.s = "y"
}
