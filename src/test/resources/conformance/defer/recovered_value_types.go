package main

import (
	"errors"
	"fmt"
	"runtime"
)

func try(f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(error)
		_, isRuntime := r.(runtime.Error)
		fmt.Printf("%T | %v | error=%v runtime=%v\n", r, r, isErr, isRuntime)
	}()
	f()
}

func main() {
	var m map[string]int
	var p *struct{ n int }
	var s []int
	var i any = "text"
	zero := 0
	try(func() { panic("str") })
	try(func() { panic(42) })
	try(func() { panic(errors.New("err")) })
	try(func() { panic(nil) })
	try(func() { m["a"] = 1 })
	try(func() { p.n = 1 })
	try(func() { _ = s[3] })
	try(func() { _ = 1 / zero })
	try(func() { _ = i.(int) })
	try(func() { close((chan int)(nil)) })
	try(func() { ch := make(chan int); close(ch); close(ch) })
	try(func() { ch := make(chan int, 1); close(ch); ch <- 1 })
	try(func() { _ = make([]int, zero-1) })
	try(func() { _ = s[1:zero] })
	try(func() { var a, b any = []int{}, []int{}; _ = a == b })
	try(func() {})
}
