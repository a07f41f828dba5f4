package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type SpinLock struct{ f uint32 }

func (s *SpinLock) Lock() {
	for !atomic.CompareAndSwapUint32(&s.f, 0, 1) {
		runtime.Gosched()
	}
}
func (s *SpinLock) Unlock() { atomic.StoreUint32(&s.f, 0) }

type Stack[T any] struct {
	head atomic.Pointer[node[T]]
	n    atomic.Int64
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (s *Stack[T]) Push(v T) {
	n := &node[T]{v: v}
	for {
		n.next = s.head.Load()
		if s.head.CompareAndSwap(n.next, n) {
			s.n.Add(1)
			return
		}
	}
}
func (s *Stack[T]) Pop() (v T, ok bool) {
	for {
		h := s.head.Load()
		if h == nil {
			return v, false
		}
		if s.head.CompareAndSwap(h, h.next) {
			s.n.Add(-1)
			return h.v, true
		}
	}
}

func main() {
	var l SpinLock
	var _ sync.Locker = &l
	n := 0
	var wg sync.WaitGroup
	for range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 100 {
				l.Lock()
				n++
				l.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(n)
	var st Stack[int]
	for i := range 50 {
		wg.Add(1)
		go func() { defer wg.Done(); st.Push(i) }()
	}
	wg.Wait()
	sum := 0
	for v, ok := st.Pop(); ok; v, ok = st.Pop() {
		sum += v
	}
	fmt.Println(sum, st.n.Load())
	var m sync.Map
	for i := range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			act, loaded := m.LoadOrStore(i%3, i%3)
			_ = act
			_ = loaded
		}()
	}
	wg.Wait()
	c := 0
	m.Range(func(k, v any) bool { c += v.(int); return true })
	fmt.Println(c)
	var flag atomic.Bool
	go func() { flag.Store(true) }()
	for !flag.Load() {
	}
	fmt.Println("seen")
	var v atomic.Value
	fmt.Println(v.Load())
	v.Store([]int{1})
	fmt.Println(v.Load().([]int), v.Swap([]int{2}))
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store("x")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store(nil)
	}()
	p := sync.Pool{New: func() any { return new(int) }}
	x := p.Get().(*int)
	*x = 5
	p.Put(x)
	fmt.Println(*p.Get().(*int) == 5 || true)
}
