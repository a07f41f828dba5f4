package main

import (
	"fmt"
	"strings"
)

type reader interface{ read() string }
type writer interface{ write(s string) }
type readWriter interface {
	reader
	writer
}

type buffer struct{ parts []string }

func (b *buffer) read() string   { return strings.Join(b.parts, "+") }
func (b *buffer) write(s string) { b.parts = append(b.parts, s) }

type fixed string

func (f fixed) read() string { return string(f) }

type empty interface{}

func show(r reader) string { return "[" + r.read() + "]" }

func main() {
	var rw readWriter = &buffer{}
	rw.write("a")
	rw.write("b")
	fmt.Println(show(rw), show(fixed("z")))
	var r reader = rw
	w, ok := r.(writer)
	w.write("c")
	fmt.Println(rw.read(), ok)
	_, ok = reader(fixed("q")).(writer)
	fmt.Println(ok)
	var e empty = 3
	fmt.Println(e, e == 3, e == "3", e == int64(3))
	a, b := reader(fixed("x")), reader(fixed("x"))
	fmt.Println(a == b, a != fixed("y"))
	var nilReader reader
	var nilBuffer *buffer
	fmt.Println(nilReader == nil)
	nilReader = nilBuffer
	fmt.Println(nilReader == nil, nilReader == (*buffer)(nil))
}
