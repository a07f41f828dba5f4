package main

import (
	"fmt"
	"math/rand"
)

type Tree struct {
	Left  *Tree
	Value int
	Right *Tree
}

func New(k int, r *rand.Rand) *Tree {
	var t *Tree
	for _, v := range r.Perm(10) {
		t = insert(t, (1+v)*k)
	}
	return t
}

func insert(t *Tree, v int) *Tree {
	if t == nil {
		return &Tree{nil, v, nil}
	}
	if v < t.Value {
		t.Left = insert(t.Left, v)
	} else {
		t.Right = insert(t.Right, v)
	}
	return t
}

func (t *Tree) String() string {
	if t == nil {
		return "()"
	}
	s := ""
	if t.Left != nil {
		s += t.Left.String() + " "
	}
	s += fmt.Sprint(t.Value)
	if t.Right != nil {
		s += " " + t.Right.String()
	}
	return "(" + s + ")"
}

func Walk(t *Tree, ch chan int) {
	defer close(ch)
	var w func(*Tree)
	w = func(t *Tree) {
		if t == nil {
			return
		}
		w(t.Left)
		ch <- t.Value
		w(t.Right)
	}
	w(t)
}

func Same(a, b *Tree) bool {
	c1, c2 := make(chan int), make(chan int)
	go Walk(a, c1)
	go Walk(b, c2)
	for {
		v1, ok1 := <-c1
		v2, ok2 := <-c2
		if ok1 != ok2 || v1 != v2 {
			return false
		}
		if !ok1 {
			return true
		}
	}
}

func main() {
	r := rand.New(rand.NewSource(42))
	a, b, c := New(1, r), New(1, r), New(2, r)
	fmt.Println(a)
	fmt.Println(Same(a, b), Same(a, c))
}
