package main

import (
	"fmt"
	"math/rand"
	"sync"
	"time"
)

type Gate struct {
	mu   sync.Mutex
	cond *sync.Cond
	n, k int
	gen  int
}

func NewBarrier(k int) *Gate {
	g := &Gate{k: k}
	g.cond = sync.NewCond(&g.mu)
	return g
}
func (g *Gate) Await() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	gen := g.gen
	g.n++
	if g.n == g.k {
		g.n = 0
		g.gen++
		g.cond.Broadcast()
		return gen
	}
	for gen == g.gen {
		g.cond.Wait()
	}
	return gen
}

type Semaphore chan struct{}

func (s Semaphore) P()    { s <- struct{}{} }
func (s Semaphore) V()    { <-s }
func (s Semaphore) N() int { return len(s) }

type BoundedQueue[T any] struct {
	sync.Mutex
	notFull, notEmpty sync.Cond
	buf               []T
	cap               int
}

func NewQ[T any](n int) *BoundedQueue[T] {
	q := &BoundedQueue[T]{cap: n}
	q.notFull.L = &q.Mutex
	q.notEmpty.L = q
	return q
}
func (q *BoundedQueue[T]) Put(v T) {
	q.Lock()
	defer q.Unlock()
	for len(q.buf) == q.cap {
		q.notFull.Wait()
	}
	q.buf = append(q.buf, v)
	q.notEmpty.Signal()
}
func (q *BoundedQueue[T]) Get() T {
	q.Lock()
	defer q.Unlock()
	for len(q.buf) == 0 {
		q.notEmpty.Wait()
	}
	v := q.buf[0]
	q.buf = q.buf[1:]
	q.notFull.Signal()
	return v
}
func main() {
	b := NewBarrier(3)
	var wg sync.WaitGroup
	var mu sync.Mutex
	counts := map[int]int{}
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 4 {
				time.Sleep(time.Duration(rand.Intn(5)) * time.Millisecond)
				g := b.Await()
				mu.Lock()
				counts[g]++
				mu.Unlock()
			}
			_ = i
		}()
	}
	wg.Wait()
	fmt.Println(counts)
	s := make(Semaphore, 2)
	most := 0
	for range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.P()
			defer s.V()
			mu.Lock()
			most = max(most, s.N())
			mu.Unlock()
			time.Sleep(time.Millisecond)
		}()
	}
	wg.Wait()
	fmt.Println(most)
	q := NewQ[int](3)
	go func() {
		for i := range 10 {
			q.Put(i)
		}
	}()
	for range 10 {
		fmt.Print(q.Get(), " ")
	}
	fmt.Println()
	var once sync.Once
	val := sync.OnceValue(func() int { fmt.Println("computing"); return 42 })
	for range 3 {
		once.Do(func() { fmt.Println("once") })
		fmt.Println(val())
	}
	bad := sync.OnceFunc(func() { panic("bad once") })
	for range 2 {
		func() {
			defer func() { fmt.Println("r:", recover()) }()
			bad()
		}()
	}
	fmt.Println(sync.OnceValues(func() (int, error) { return 1, fmt.Errorf("e") })())
}
