// Traces are compared with the frames of the library.
package main

import (
	"context"
	"sync"
	"time"
)

type acc struct {
	mu  sync.Mutex
	n   int
	m   map[string]int
	log []string
}

func (a *acc) add(k string, d int) {
	a.n += d
}

type adder interface{ add(string, int) }

func bump(p *int, by int) { *p += by }

func main() {
	a := &acc{m: map[string]int{}}
	go a.add("x", 1)
	time.Sleep(time.Millisecond)
	a.n++
	var i adder = &acc{}
	go i.add("y", 1)
	time.Sleep(time.Millisecond)
	i.(*acc).n++
	x := 0
	go bump(&x, 2)
	time.Sleep(time.Millisecond)
	x++
	f := (&acc{}).add
	_ = f
	b := &acc{}
	g := b.add
	go g("z", 1)
	time.Sleep(time.Millisecond)
	b.n = 7
	ctx, cancel := context.WithCancel(context.Background())
	z := 0
	context.AfterFunc(ctx, func() { z++ })
	cancel()
	time.Sleep(time.Millisecond)
	z++
}
