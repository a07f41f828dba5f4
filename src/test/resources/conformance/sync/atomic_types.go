package main

import (
	"fmt"
	"sync/atomic"
)

type config struct{ name string }

type stats struct {
	hits atomic.Int64
	on   atomic.Bool
	mask atomic.Uint32
}

func main() {
	var s stats
	fmt.Println(s.hits.Add(5), s.hits.Load(), s.hits.Swap(9), s.hits.CompareAndSwap(9, 10), s.hits.Load())
	fmt.Println(s.on.Load(), s.on.Swap(true), s.on.CompareAndSwap(true, false), s.on.Load())
	s.mask.Store(6)
	fmt.Println(s.mask.And(3), s.mask.Load(), s.mask.Or(8), s.mask.Load())
	var p atomic.Pointer[config]
	fmt.Println(p.Load() == nil)
	a, b := &config{"a"}, &config{"b"}
	p.Store(a)
	fmt.Println(p.CompareAndSwap(b, a), p.CompareAndSwap(a, b), p.Load().name)
	fmt.Println(p.Swap(a).name)
	var v atomic.Value
	fmt.Println(v.Load())
	v.Store(config{"v"})
	fmt.Println(v.Load().(config).name, v.Swap(config{"w"}), v.CompareAndSwap(config{"w"}, config{"x"}), v.Load())
	var i32 atomic.Int32
	var u64 atomic.Uint64
	var up atomic.Uintptr
	i32.Store(-1)
	fmt.Println(i32.Add(-1), u64.Add(^uint64(0)), up.Add(3))
}
