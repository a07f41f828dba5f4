package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var m sync.Map
	m.Store("a", 1)
	m.Store("b", 2)
	fmt.Println(m.Load("a"))
	fmt.Println(m.Load("z"))
	fmt.Println(m.LoadOrStore("a", 100))
	fmt.Println(m.LoadOrStore("c", 3))
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.Swap("a", 10))
	fmt.Println(m.CompareAndSwap("a", 10, 11), m.CompareAndSwap("a", 10, 12))
	fmt.Println(m.CompareAndDelete("c", 4), m.CompareAndDelete("c", 3))
	m.Store("d", 4)
	m.Store(5, "five")
	m.Delete("none")
	var keys []string
	m.Range(func(k, v any) bool {
		keys = append(keys, fmt.Sprint(k, "=", v))
		return true
	})
	sort.Strings(keys)
	fmt.Println(keys)
	n := 0
	m.Range(func(k, v any) bool { n++; return n < 2 })
	fmt.Println(n)
	m.Clear()
	_, ok := m.Load("a")
	fmt.Println(ok)
}
