package main

import (
	"fmt"
	"time"
)

type base struct{ id, hits int }

func (b *base) hit() { b.hits++ }

type mid struct{ *base }
type top struct {
	mid
	name string
}

func main() {
	t := &top{mid{&base{1, 0}}, "t"}
	go t.hit()
	time.Sleep(20 * time.Millisecond)
	t.hit()
	u := *t
	u.name = "u"
	go func() { t.name = "x" }()
	time.Sleep(20 * time.Millisecond)
	u = *t
	fmt.Println(u.hits, u.id)
}
