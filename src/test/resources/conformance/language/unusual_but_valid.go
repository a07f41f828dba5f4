package main

import (
	"fmt"
	m "math"
	. "strings"
)

type (
	Int = int
	F   func(F, ...F) F
	E   struct{}
	I   interface{ ~int | ~string }
	J[T any, PT interface {
		*T
		Set(int)
	}] struct{ v T }
	Rec struct {
		*Rec
		E
		Int
		_, _ int
		f    func() (a, b int, _ error)
	}
	num struct{ n int }
)

func (n *num) Set(i int) { n.n = i }

func (J[T, PT]) Make(i int) T {
	var t T
	PT(&t).Set(i)
	return t
}

func (E) M() string                { return "E.M" }
func (*Rec) _()                    {}
func variadic(a ...int) (n Int)    { defer func() { n += len(a) }(); return cap(a) }
func named() (x, y int, err error) { x, y = 1, 2; return }
func _()                           { panic("never") }

const (
	_      = iota
	c1     = 1 << iota
	c2, c3 = iota, iota * 10
	_, _
	c4, c5
)

var (
	a, b   = b + 1, f()
	fn     = func() int { return a }
	arr    = [...]string{3: "d", "e", 1: "b"}
	nested = map[string]map[string][]int{"x": {"y": {1, 2}}, "z": nil}
	ptrs   = []*struct{ X, Y int }{{1, 2}, {Y: 3}, nil}
	mm     = map[[2]int]struct{ s string }{{1, 2}: {"a"}, {}: {}}
)

func f() int { return 41 }

func init() { a++ }
func init() { a *= 2 }

type Op func(float64, float64) float64

func (o Op) Apply(x, y float64) float64 { return o(x, y) }

func main() {
	fmt.Println(a, b, fn(), len(arr), arr, c1, c2, c3, c4, c5)
	fmt.Println(*ptrs[0], *ptrs[1], ptrs[2] == nil, mm, nested["x"]["y"][1], nested["q"]["r"], len(nested["z"]))
	fmt.Println(J[num, *num]{}.Make(7), Op(m.Pow).Apply(2, 10), Op.Apply(m.Max, 1, 2), ToUpper("dot"))
	fmt.Println(variadic(), variadic(nil...), variadic([]int{1, 2, 3}...), variadic(1, 2))
	x, y, err := named()
	fmt.Println(x, y, err)
	r := Rec{E: E{}, Int: 5}
	r.Rec = &Rec{Int: 6}
	fmt.Println(r.Int, r.Rec.Int, r.M(), (*Rec).M(&r), E.M(r.E))
	var i interface {
		M() string
	} = r
	switch i := i.(type) {
	case interface{ Missing() }:
		fmt.Println("missing", i)
	case E, *Rec:
		fmt.Println("E", i)
	case Rec:
		fmt.Println("Rec", i.Int)
	}
	if x := x; x > 0 {
	} else if y := x; y < 0 {
	} else {
	}
	for range 2 {
	}
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, j, " ")
	}
	for i := range arr {
		if arr[i] == "" {
			continue
		}
		fmt.Print(i)
	}
	for i := range len(arr) {
		defer func() { fmt.Print(i, ",") }()
	}
	fmt.Println()

	{
	}
	switch {
	default:
		fmt.Println("default first")
	case x > 100:
	}
	switch x := 5; x {
	case 1, 2, 3:
	case 4, 5:
		fmt.Println("45")
		if x == 5 {
			break
		}
		fmt.Println("no")
	}
	func(a, b int, c ...string) { fmt.Println(a, b, c, len(c)) }(1, 2)
	fmt.Println(func() (s string) { defer func() { s = fmt.Sprint(recover(), s) }(); s = "x"; panic("p") }())
	var z struct {
		a, b int
		c    *struct{ d []map[string]func() int }
	}
	z.c = &struct{ d []map[string]func() int }{d: []map[string]func() int{{"k": func() int { return 9 }}}}
	fmt.Println(z.c.d[0]["k"](), (&z).c.d[0]["k"](), (*(&z)).a)
	t := [...]int{1, 2, 3}
	u := t
	v := &t
	v[0] = 9
	fmt.Println(t, u, *v, len(v), v[1:], cap(v[:1:2]))
	var q = []byte("x")[0:1:1]
	q = append(q, "yz"...)
	fmt.Println(string(q), copy(q, "ab"), string(q))
	s := []int{0: 1, 5: 2, 3}
	fmt.Println(s, len(s))
	label := 1
label:
	for label < 3 {
		label++
		continue label
	}
	fmt.Println(label, 'a'+1, "s"+"t", -5%3, 5&^3, 1<<3|1, !true || true && false, ^0)
	type T struct{ T *T }
	fmt.Printf("%v %T\n", T{&T{}}.T.T == nil, T{})
	var ch chan<- chan<- int = make(chan chan<- int, 1)
	ch <- make(chan int, 1)
	fmt.Println(len(ch), 0x1F, 0b11, 0o7, 07, 1e3, .5, 1., 0x1p4, 'ä', '\'', "\"", `\n`)
	println := fmt.Println
	println("shadow")
	true := false
	_ = true
	fmt.Println(true)
	var len = func(x string) int { return 99 }
	fmt.Println(len(""))
	goto end
end:
	;
}
