package main

import "sync"

type bank struct {
	mu    sync.Mutex
	total int
}

func (b *bank) add(n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.total += n
	b.report()
}

func (b *bank) report() {
	b.mu.Lock()
	println(b.total)
	b.mu.Unlock()
}

func main() {
	var b bank
	b.add(5)
}
