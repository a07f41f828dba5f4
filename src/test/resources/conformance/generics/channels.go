package main

import (
	"fmt"
	"sync"
)

func Gen[T any](xs ...T) <-chan T {
	ch := make(chan T, len(xs))
	for _, x := range xs {
		ch <- x
	}
	close(ch)
	return ch
}

func Merge[T any](ins ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	for _, in := range ins {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range in {
				out <- v
			}
		}()
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

type Safe[K comparable, V any] struct {
	mu sync.RWMutex
	m  map[K]V
}

func (s *Safe[K, V]) Update(k K, f func(V) V) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.m == nil {
		s.m = make(map[K]V)
	}
	s.m[k] = f(s.m[k])
}

type Future[T any] struct {
	done chan struct{}
	val  T
	err  error
}

func Async[T any](f func() (T, error)) *Future[T] {
	fu := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(fu.done)
		fu.val, fu.err = f()
	}()
	return fu
}

func (f *Future[T]) Await() (T, error) {
	<-f.done
	return f.val, f.err
}

func main() {
	total := 0
	for v := range Merge(Gen(1, 2, 3), Gen(10, 20), Gen[int]()) {
		total += v
	}
	fmt.Println(total)
	var s Safe[string, []int]
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.Update("k", func(v []int) []int { return append(v, i) })
		}()
	}
	wg.Wait()
	fmt.Println(len(s.m["k"]))
	fmt.Println(Async(func() (string, error) { return "future", nil }).Await())
	fmt.Println(Async(func() (int, error) { return 0, fmt.Errorf("failed") }).Await())
}
