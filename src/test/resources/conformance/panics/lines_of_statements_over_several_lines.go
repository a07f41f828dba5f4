package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

type T struct {
	n    int
	next *T
	arr  [3]int
	m    map[string]int
	f    func(int) int
}

func (t *T) Next() *T     { return t.next }
func (t *T) Get(i int) int { return t.arr[i] }

var zero = 0
var nine = 9
var np *T
var e any = "str"
var er error = errors.New("x")
var sl = []int{1, 2, 3}
var sink any

type I interface{ M(a, b int) int }

var in I

func id(x int) int { return x }

func try(name string, f func()) {
	defer func() {
		r := recover()
		var pcs [20]uintptr
		n := runtime.Callers(1, pcs[:])
		it := runtime.CallersFrames(pcs[:n])
		fmt.Print(name, " ", r != nil)
		for {
			fr, more := it.Next()
			if strings.HasPrefix(fr.Function, "main.main.func") {
				fmt.Print(" ", fr.Line)
			}
			if !more {
				break
			}
		}
		fmt.Println()
	}()
	f()
}

func main() {
	try("index", func() {
		sink = 1 +
			sl[
				nine]
	})
	try("index2", func() {
		x :=
			sl[nine]
		_ = x
	})
	try("slice", func() {
		sink =
			sl[
				1:
				nine]
	})
	try("div", func() {
		sink = 5 +
			7/
				zero
	})
	try("mod", func() {
		y := 3
		y %=
			zero
		sink = y
	})
	try("field", func() {
		sink = 1 +
			np.
				n
	})
	try("chain", func() {
		t := &T{next: &T{}}
		sink = t.
			Next().
			Next().
			Next().
			Get(
				1)
	})
	try("call args", func() {
		fmt.Sprint(
			1,
			sl[nine],
			2)
	})
	try("call args 2", func() {
		id(
			id(
				5 /
					zero))
	})
	try("assert", func() {
		sink =
			e.(
			int)
	})
	try("assert2", func() {
		a, b := 1,
			e.(int)
		sink = a + b
	})
	try("lit", func() {
		sink = T{
			n: 1,
			arr: [3]int{
				1,
				sl[nine],
			},
		}
	})
	try("map lit", func() {
		sink = map[string]int{
			"a": 1,
			"b": 5 /
				zero,
		}
	})
	try("nil map", func() {
		t := T{}
		t.
			m[
			"a"] =
			3
	})
	try("nil func", func() {
		t := T{}
		t.
			f(
				3)
	})
	try("nil iface", func() {
		sink =
			in.
				M(
					1,
					2)
	})
	try("return", func() {
		sink = func() int {
			return 1 +
				sl[nine]
		}()
	})
	try("if", func() {
		if nine > 3 &&
			sl[nine] == 3 {
			sink = 1
		}
	})
	try("if2", func() {
		if x := 3; x > 2 ||
			x < 5 {
			sink = sl[
				x+nine]
		} else if sl[nine] >
			3 {
		}
	})
	try("for", func() {
		for i := 0; i <
			sl[nine]; i++ {
		}
	})
	try("for post", func() {
		for i := 0; i < 3; i +=
			5 / zero {
		}
	})
	try("switch", func() {
		switch nine {
		case 1,
			sl[nine]:
		}
	})
	try("switch tag", func() {
		switch x := 3; x +
			sl[nine] {
		case 1:
		}
	})
	try("assign op", func() {
		sl[
			nine] +=
			2
	})
	try("inc", func() {
		np.
			n++
	})
	try("deref", func() {
		x :=
			*np
		sink = x
	})
	try("store", func() {
		*np =
			T{}
	})
	try("multi assign", func() {
		a, b :=
			1,
			2
		a,
			sl[nine] =
			b,
			a
	})
	try("range", func() {
		for _, x := range sl[
			nine:] {
			sink = x
		}
	})
	try("conv", func() {
		sink = [4]int(
			sl)
	})
	try("make", func() {
		sink = make([]int,
			-nine)
	})
	try("panic", func() {
		panic(
			fmt.Sprint(
				"x"))
	})
	try("defer arg", func() {
		defer id(
			5 /
				zero)
	})
	try("go arg", func() {
		go id(
			sl[nine])
	})
	try("string index", func() {
		s := "abc"
		sink = s[1:][
			nine]
	})
	try("closure call", func() {
		func(a int) {
			sink = a
		}(
			5 / zero)
	})
	try("chan send", func() {
		var c chan int = make(chan int, 1)
		close(c)
		c <-
			3
	})
	try("close", func() {
		var c chan int
		close(
			c)
	})
	try("method value", func() {
		f :=
			in.
				M
		sink = f
	})
	try("binary", func() {
		sink = sl[0] +
			sl[1]*
				sl[nine] -
			sl[2]
	})
	try("shift", func() {
		sink = 1 <<
			-nine
	})
	try("compare", func() {
		var a any = []int{1}
		sink = a ==
			a
	})
	try("map key", func() {
		m := map[any]int{}
		sink = m[
			[]int{1}]
	})
	try("append", func() {
		sink = append(sl,
			1,
			sl[nine])
	})
	try("and", func() {
		sink = nine > 2 &&
			5/
				zero == 3
	})
}
