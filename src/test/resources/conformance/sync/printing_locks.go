package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type C struct {
	mu sync.Mutex
	n  int
}
type D struct {
	sync.RWMutex
	wg   sync.WaitGroup
	once sync.Once
	i32  atomic.Int32
	i64  atomic.Int64
	b    atomic.Bool
	u    atomic.Uint64
	v    atomic.Value
	p    atomic.Pointer[int]
}

func main() {
	c := &C{n: 1}
	fmt.Println(c)
	fmt.Printf("%v %+v %#v\n", *c, c, c)
	c.mu.Lock()
	fmt.Println(c)
	d := &D{}
	fmt.Println(d)
	fmt.Printf("%+v\n", d)
	d.Lock()
	d.wg.Add(2)
	d.i32.Store(5)
	d.b.Store(true)
	d.i64.Store(-1)
	d.v.Store("x")
	d.once.Do(func() {})
	fmt.Println(d)
	cond := sync.NewCond(&c.mu)
	fmt.Printf("%T\n", cond)
	var m sync.Map
	m.Store(1, 2)
	fmt.Printf("%T\n", &m)
	var a, b atomic.Int32
	a.Store(3)
	fmt.Println(&a, &b, a.Load())
}
