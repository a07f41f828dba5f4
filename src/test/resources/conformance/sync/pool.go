package main

import (
	"fmt"
	"sync"
)

type buf struct{ data []byte }

func main() {
	made := 0
	p := sync.Pool{New: func() any { made++; return &buf{} }}
	b := p.Get().(*buf)
	b.data = append(b.data, "used"...)
	fmt.Println(made, string(b.data))
	c := p.Get().(*buf)
	fmt.Println(made, b == c, len(c.data))
	var q sync.Pool
	fmt.Println(q.Get() == nil)
}
