package main

import (
	"fmt"
	"sync"
)

type buffer struct {
	sync.Mutex
	notFull, notEmpty *sync.Cond
	data              []int
	limit             int
}

func newBuffer(n int) *buffer {
	b := &buffer{limit: n}
	b.notFull = sync.NewCond(b)
	b.notEmpty = sync.NewCond(b)
	return b
}

func (b *buffer) put(v int) {
	b.Lock()
	defer b.Unlock()
	for len(b.data) == b.limit {
		b.notFull.Wait()
	}
	b.data = append(b.data, v)
	b.notEmpty.Signal()
}

func (b *buffer) get() int {
	b.Lock()
	defer b.Unlock()
	for len(b.data) == 0 {
		b.notEmpty.Wait()
	}
	v := b.data[0]
	b.data = b.data[1:]
	b.notFull.Signal()
	return v
}

func main() {
	b := newBuffer(2)
	go func() {
		for i := range 10 {
			b.put(i)
		}
	}()
	for range 10 {
		fmt.Print(b.get(), " ")
	}
	fmt.Println()
}
