package main

import (
	"fmt"
	"time"
)

type box struct{ value int }

func (b *box) set(v int) { b.value = v }
func (b *box) get() int  { return b.value }

type setter interface{ set(int) }

func main() {
	b := &box{}
	var s setter = b
	go s.set(5)
	time.Sleep(20 * time.Millisecond)
	get := b.get
	fmt.Println(get())
}
