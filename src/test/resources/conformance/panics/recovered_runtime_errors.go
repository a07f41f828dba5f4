package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

type S struct{ A, B int }
type I interface{ M() }
type T int

func (t T) M() {}

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isRt := r.(runtime.Error)
		e, isErr := r.(error)
		fmt.Printf("%s: %v | %T %t %t\n", name, r, r, isRt, isErr)
		if isErr {
			var re runtime.Error
			fmt.Println("   ", errors.As(e, &re), strings.HasPrefix(e.Error(), "runtime error: "))
		}
	}()
	f()
}
func main() {
	var m map[string]int
	var p *S
	var i any
	var in I
	var arr [3]int
	s := []int{1, 2, 3}
	n := 5
	z := 0
	neg := -1
	var fn func()
	var ch chan int
	try("nilmap", func() { m["a"] = 1 })
	try("nilptr", func() { p.A = 1 })
	try("nilptr read", func() { fmt.Println(p.B) })
	try("idx", func() { _ = s[n] })
	try("idx neg", func() { _ = s[neg] })
	try("arr", func() { arr[n] = 1 })
	try("slice", func() { _ = s[n:] })
	try("slice2", func() { _ = s[2:3:3][neg+3:] })
	try("slice hi", func() { _ = s[:n] })
	try("slice3", func() { _ = s[0:1:n] })
	try("slice lo>hi", func() { _ = s[n-2 : 1] })
	try("str", func() { _ = "abc"[n] })
	try("strslice", func() { _ = "abc"[n:] })
	try("div", func() { fmt.Println(1 / z) })
	try("mod", func() { fmt.Println(1 % z) })
	try("shift", func() { fmt.Println(1 << neg) })
	try("assert nil", func() { _ = i.(int) })
	i = "str"
	try("assert", func() { _ = i.(int) })
	try("assert I", func() { _ = i.(I) })
	try("assert named", func() { _ = i.(fmt.Stringer) })
	try("nil iface call", func() { in.M() })
	in = T(1)
	try("assert conc", func() { _ = in.(interface{ N() }) })
	try("nil func", func() { fn() })
	try("close nil", func() { close(ch) })
	ch = make(chan int)
	close(ch)
	try("close closed", func() { close(ch) })
	try("send closed", func() { ch <- 1 })
	try("makeslice", func() { _ = make([]int, neg) })
	try("makeslice cap", func() { _ = make([]int, 1, z) })
	try("makechan", func() { _ = make(chan int, neg) })
	try("unhashable", func() { _ = map[any]int{[]int{1}: 2} })
	try("uncomparable", func() { var a, b any = s, s; fmt.Println(a == b) })
	try("uncomparable struct", func() { var a, b any = struct{ f func() }{}, struct{ f func() }{}; fmt.Println(a == b) })
	try("conv", func() { _ = [4]int(s) })
	try("convp", func() { _ = (*[4]int)(s) })
	try("nil panic", func() { panic(nil) })
	try("custom", func() { panic(S{1, 2}) })
	try("error", func() { panic(fmt.Errorf("x %w", errors.New("y"))) })
	try("int", func() { panic(42) })
	try("goexit-less", func() {})
	try("minint", func() { x := -9223372036854775808; fmt.Println(x/(z-1), x%(z-1)) })
	try("repeat", func() { strings.Repeat("x", neg) })
	try("grow", func() { var b strings.Builder; b.Grow(neg) })
	try("typed nil", func() { var e error = (*E)(nil); fmt.Println(e == nil); fmt.Println(e.Error()) })
	try("embedded nil", func() { var o struct{ *S }; fmt.Println(o.A) })
	try("arr ptr", func() { var a *[3]int; for i := range a { fmt.Print(i) }; fmt.Println(); a[0] = 1 })
}

type E struct{ m string }

func (e *E) Error() string { return e.m }
