package main

import (
	"fmt"
	"sync"
)

type barrier struct {
	mu    sync.Mutex
	cond  *sync.Cond
	n     int
	count int
	gen   int
}

func newBarrier(n int) *barrier {
	b := &barrier{n: n}
	b.cond = sync.NewCond(&b.mu)
	return b
}

func (b *barrier) await() {
	b.mu.Lock()
	defer b.mu.Unlock()
	gen := b.gen
	b.count++
	if b.count == b.n {
		b.gen++
		b.count = 0
		b.cond.Broadcast()
		return
	}
	for gen == b.gen {
		b.cond.Wait()
	}
}

type water struct {
	h, o chan struct{}
	b    *barrier
	out  chan byte
}

func (w *water) hydrogen() {
	w.h <- struct{}{}
	w.out <- 'H'
	w.b.await()
	<-w.h
}

func (w *water) oxygen() {
	w.o <- struct{}{}
	w.out <- 'O'
	w.b.await()
	<-w.o
}

func main() {
	w := &water{make(chan struct{}, 2), make(chan struct{}, 1), newBarrier(3), make(chan byte, 30)}
	var wg sync.WaitGroup
	for i := 0; i < 10; i++ {
		wg.Add(3)
		go func() { defer wg.Done(); w.hydrogen() }()
		go func() { defer wg.Done(); w.oxygen() }()
		go func() { defer wg.Done(); w.hydrogen() }()
	}
	wg.Wait()
	close(w.out)
	var all []byte
	for b := range w.out {
		all = append(all, b)
	}
	ok := true
	for i := 0; i+2 < len(all); i += 3 {
		h := 0
		for _, b := range all[i : i+3] {
			if b == 'H' {
				h++
			}
		}
		if h != 2 {
			ok = false
		}
	}
	fmt.Println(len(all), ok)
}
