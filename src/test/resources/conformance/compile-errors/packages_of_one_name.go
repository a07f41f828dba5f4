package main

import (
	"fmt"
	"sync/atomic"
	"syscall"
)

type list[string any] []string

func (l list[string]) m() list { return nil }

type pair[string, int any, K comparable] struct{}

func (pair) x() {}

func main() {
	var n atomic.Int64
	n++
	var m int = n
	var s syscall.Signal = "x"
	fmt.Println(n+1, m, s, n.load())
	var p atomic.Pointer[int] = &m
}
