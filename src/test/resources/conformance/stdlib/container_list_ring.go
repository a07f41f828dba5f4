package main

import (
	"container/list"
	"container/ring"
	"fmt"
)

func show(l *list.List) {
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
}

func main() {
	l := list.New()
	b := l.PushBack("b")
	l.PushFront("a")
	l.PushBack(3)
	c := l.InsertAfter("c", b)
	l.InsertBefore("x", b)
	show(l)
	l.MoveToFront(c)
	l.MoveToBack(b)
	show(l)
	fmt.Println(l.Remove(c), l.Front().Value, l.Back().Value, l.Front().Prev() == nil)
	show(l)
	m := list.New()
	m.PushBack(1)
	l.PushBackList(m)
	show(l)
	for e := l.Back(); e != nil; e = e.Prev() {
		fmt.Print(e.Value, ",")
	}
	fmt.Println()
	r := ring.New(4)
	for i := range r.Len() {
		r.Value = i
		r = r.Next()
	}
	r.Do(func(v any) { fmt.Print(v, " ") })
	r = r.Move(2)
	removed := r.Unlink(1)
	fmt.Println(r.Value, removed.Value, r.Len(), r.Prev().Value)
}
