package main

import (
	"fmt"
	"time"
)

type tree struct {
	l, r *tree
	v    int
}

var count int

func (t *tree) walk(depth int) {
	if t == nil {
		return
	}
	go func() {
		time.Sleep(time.Duration(depth) * 10 * time.Millisecond)
		count += t.v
	}()
	t.l.walk(depth + 1)
	t.r.walk(depth + 3)
}

func main() {
	t := &tree{&tree{v: 2}, &tree{v: 3}, 1}
	t.walk(1)
	time.Sleep(100 * time.Millisecond)
	fmt.Println(count)
}
