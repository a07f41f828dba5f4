package main

import (
	"fmt"
	"sync"
	"strings"
	"time"
	"bytes"
)

type S struct {
	sync.Mutex
	n int
}

func main() {
	m := sync.Mutex{0, 0}
	w := sync.WaitGroup{1}
	b := strings.Builder{buf: nil}
	var t time.Time
	fmt.Println(t.wall, t.Wall, b.Buf, m.sema, w.counter)
	s := S{sync.Mutex{}, 2}
	s.state++
	s.lock()
	var o sync.Once
	if o.done {
	}
	e := bytes.Buffer{[]byte("a")}
	_ = e
}
