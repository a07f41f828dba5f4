package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

type meter struct {
	hits  atomic.Int64
	total int64
}

func (m *meter) read() int64 {
	return m.hits.Load()
}

func report(m *meter) int64 {
	x := m.read()
	return x + 1
}

func main() {
	m := &meter{}
	go func() {
		m.hits = atomic.Int64{}
		atomic.StoreInt64(&m.total, 3)
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(report(m))
	fmt.Println(m.total)
}
