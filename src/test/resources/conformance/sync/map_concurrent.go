package main

import (
	"fmt"
	"sync"
)

func main() {
	var m sync.Map
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 20 {
				m.LoadOrStore(i, g)
				m.Load(i)
				if i%5 == 0 {
					m.CompareAndSwap(i, -1, g)
				}
			}
		}()
	}
	wg.Wait()
	n, ok := 0, true
	m.Range(func(k, v any) bool {
		n++
		ok = ok && v.(int) >= 0 && v.(int) < 8
		return true
	})
	fmt.Println(n, ok)
	actual, loaded := m.LoadOrStore("new", 1)
	fmt.Println(actual, loaded)
}
