package main

import (
	"fmt"
	"sync"
)

type Item = int

type Queue struct {
	items chan []Item
	empty chan bool
}

func NewQueue() *Queue {
	items := make(chan []Item, 1)
	empty := make(chan bool, 1)
	empty <- true
	return &Queue{items, empty}
}

func (q *Queue) Get() Item {
	items := <-q.items
	item := items[0]
	items = items[1:]
	if len(items) == 0 {
		q.empty <- true
	} else {
		q.items <- items
	}
	return item
}

func (q *Queue) Put(item Item) {
	var items []Item
	select {
	case items = <-q.items:
	case <-q.empty:
	}
	items = append(items, item)
	q.items <- items
}

type waiter struct {
	n int
	c chan []Item
}

type state struct {
	items []Item
	wait  []waiter
}

type Many struct{ s chan state }

func NewMany() *Many {
	s := make(chan state, 1)
	s <- state{}
	return &Many{s}
}

func (q *Many) GetMany(n int) []Item {
	s := <-q.s
	if len(s.wait) == 0 && len(s.items) >= n {
		items := s.items[:n:n]
		s.items = s.items[n:]
		q.s <- s
		return items
	}
	c := make(chan []Item)
	s.wait = append(s.wait, waiter{n, c})
	q.s <- s
	return <-c
}

func (q *Many) Put(item Item) {
	s := <-q.s
	s.items = append(s.items, item)
	for len(s.wait) > 0 {
		w := s.wait[0]
		if len(s.items) < w.n {
			break
		}
		w.c <- s.items[:w.n:w.n]
		s.items = s.items[w.n:]
		s.wait = s.wait[1:]
	}
	q.s <- s
}

func main() {
	q := NewQueue()
	var wg sync.WaitGroup
	for n := 10; n > 0; n-- {
		wg.Add(1)
		go func() { q.Put(n); wg.Done() }()
	}
	sum := 0
	for n := 10; n > 0; n-- {
		sum += q.Get()
	}
	wg.Wait()
	fmt.Println(sum)
	m := NewMany()
	done := make(chan int)
	for n := 1; n <= 4; n++ {
		go func() { done <- len(m.GetMany(n)) }()
	}
	for i := 0; i < 10; i++ {
		m.Put(i)
	}
	t := 0
	for n := 0; n < 4; n++ {
		t += <-done
	}
	fmt.Println(t, len((<-m.s).items))
}
