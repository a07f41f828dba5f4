package main

import (
	"errors"
	"fmt"
	"io"
	"os"
)

type MyErr struct{ code int }

func (e *MyErr) Error() string { return fmt.Sprint("err", e.code) }

func mayFail(f bool) error {
	var e *MyErr
	if f {
		e = &MyErr{3}
	}
	return e
}

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Sq struct{ s float64 }

func (q Sq) Area() float64      { return q.s * q.s }
func (q Sq) Perimeter() float64 { return 4 * q.s }
func (q *Sq) Scale(f float64)   { q.s *= f }

type Scaler interface{ Scale(float64) }
type RW interface {
	io.Reader
	io.Writer
}
type T1 struct{}
type T2 struct{}

func (T1) M() {}

func kind(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("int-ish %v %T", x, x)
	case string:
		return "string " + x
	case []int:
		return fmt.Sprint("slice ", len(x))
	case error:
		return "error " + x.Error()
	case Shape:
		return fmt.Sprint("shape ", x.Area())
	case func(int) int:
		return fmt.Sprint("func ", x(2))
	case chan<- int:
		return "send chan"
	case chan int:
		return "chan"
	case *int:
		return fmt.Sprint("ptr ", *x)
	case map[string]int:
		return fmt.Sprint(x["a"])
	case struct{ A int }:
		return fmt.Sprint("anon ", x.A)
	case interface{ M() }:
		return "M"
	default:
		return fmt.Sprintf("other %T", x)
	}
}

func try(f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(error); ok {
			fmt.Printf("%T %v\n", r, e)
		} else {
			fmt.Println(r)
		}
	}()
	f()
}

func main() {
	e := mayFail(false)
	fmt.Println(e == nil, e != nil)
	fmt.Printf("%T %v\n", e, e == (*MyErr)(nil))
	e = mayFail(true)
	fmt.Println(e)
	var me *MyErr
	fmt.Println(errors.As(fmt.Errorf("wrap: %w", e), &me), me.code)
	n := 7
	for _, v := range []any{nil, 1, int8(2), "s", []int{1}, e, Sq{2}, &Sq{3}, func(i int) int { return i * i }, make(chan int), make(chan<- int), &n, map[string]int{"a": 4}, struct{ A int }{8}, T1{}, T2{}, 2.5, [2]int{}, uint(1)} {
		fmt.Println(kind(v))
	}
	var s Shape = Sq{2}
	if sc, ok := s.(Scaler); ok {
		fmt.Println("scaler", sc)
	} else {
		fmt.Println("not scaler", sc == nil)
	}
	q := &Sq{2}
	s = q
	s.(Scaler).Scale(3)
	fmt.Println(s.Area(), q.s)
	var w io.Writer = os.Stdout
	_, isRW := w.(RW)
	fmt.Println(isRW)
	try(func() { _ = s.(Sq) })
	try(func() { _ = any("x").(int) })
	try(func() { _ = any(nil).(int) })
	try(func() { _ = any(T1{}).(Shape) })
	try(func() { var s Shape; _ = s.(Scaler) })
	try(func() { var s Shape; s.Area() })
	try(func() { _ = any(T2{}).(interface{ M() }) })
	try(func() { _ = any(Sq{}).(Scaler) })
	try(func() { var e error; _ = e.Error() })
	a, b := any(1), any(1.0)
	fmt.Println(a == b, a == any(1), a == 1, b == 1.0, any(int8(1)) == a)
	try(func() { fmt.Println(any([]int{}) == any([]int{})) })
	try(func() { fmt.Println(any(map[int]int{}) == any([]int{})) })
	try(func() { fmt.Println(any(func() {}) == any(nil)) })
	var x interface{ Area() float64 } = s
	fmt.Println(x == s, x.(Shape) == s)
	f := s.Area
	q.s = 1
	fmt.Println(f(), Shape.Area(s))
	type Stack[T any] interface {
		Push(T)
		Pop() T
	}
	v, ok := any(3).(string)
	fmt.Printf("%q %v\n", v, ok)
	switch y := s.(type) {
	case *Sq:
		y.s = 11
	}
	fmt.Println(q.s)
	switch any(n).(type) {
	case int:
		fmt.Println("int!")
	}
	switch z := any(e).(type) {
	case interface{ Unwrap() error }:
		fmt.Println("unwrap", z)
	case error, fmt.Stringer:
		fmt.Printf("%T\n", z)
	}
	errs := errors.Join(errors.New("a"), nil, fmt.Errorf("b %w", io.EOF))
	fmt.Println(errs, errors.Is(errs, io.EOF))
	var pe *MyErr
	var ie error = pe
	fmt.Println(ie == nil, pe == nil)
}
