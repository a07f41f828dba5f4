package main

import (
	"cmp"
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Number interface {
	~int | ~int8 | ~int64 | ~float64
}

func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func Map[T, U any](xs []T, f func(T) U) []U {
	r := make([]U, 0, len(xs))
	for _, x := range xs {
		r = append(r, f(x))
	}
	return r
}

func Reduce[T, A any](xs []T, a A, f func(A, T) A) A {
	for _, x := range xs {
		a = f(a, x)
	}
	return a
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (x T, err error) {
	if len(s.items) == 0 {
		return x, errors.New("empty")
	}
	x = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprintf("%v=>%v", p.Key, p.Val) }

type OrderedMap[K cmp.Ordered, V any] struct{ m map[K]V }

func NewOM[K cmp.Ordered, V any]() *OrderedMap[K, V] { return &OrderedMap[K, V]{m: map[K]V{}} }
func (o *OrderedMap[K, V]) Set(k K, v V)             { o.m[k] = v }
func (o *OrderedMap[K, V]) All() []Pair[K, V] {
	var r []Pair[K, V]
	for k, v := range o.m {
		r = append(r, Pair[K, V]{k, v})
	}
	sort.Slice(r, func(i, j int) bool { return r[i].Key < r[j].Key })
	return r
}

type List[T any] struct {
	head *node[T]
	n    int
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Add(v T) *List[T] {
	l.head = &node[T]{v, l.head}
	l.n++
	return l
}
func (l *List[T]) Each(f func(T)) {
	for n := l.head; n != nil; n = n.next {
		f(n.v)
	}
}

type Stringish interface {
	~string
	Len() int
}
type MyS string

func (m MyS) Len() int { return len(m) }

func TotalLen[S Stringish](xs ...S) (n int) {
	for _, x := range xs {
		n += x.Len() + len(string(x))
	}
	return
}

func PtrTo[T any](v T) *T { return &v }

type Setter[T any] interface {
	*T
	Set(string)
}
type Conf struct{ s string }

func (c *Conf) Set(s string) { c.s = s }

func Build[T any, P Setter[T]](s string) T {
	var t T
	P(&t).Set(s)
	return t
}

type Num[T Number] struct{ v T }

func (n Num[T]) Add(o Num[T]) Num[T] { return Num[T]{n.v + o.v} }

type MyInt int

func (m MyInt) String() string { return fmt.Sprintf("MyInt(%d)", int(m)) }

func Keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }

func Filter[S ~[]E, E any](s S, f func(E) bool) S {
	var r S
	for _, e := range s {
		if f(e) {
			r = append(r, e)
		}
	}
	return r
}

type Ints []int

func (i Ints) Total() int { return Sum(i...) }

func kind[T any](v T) string {
	switch any(v).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case []T:
		return "slice of T"
	case fmt.Stringer:
		return "stringer"
	}
	return fmt.Sprintf("%T", v)
}

type Tree[T cmp.Ordered] struct {
	Left, Right *Tree[T]
	Val         T
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{Val: v}
	}
	switch {
	case v < t.Val:
		t.Left = t.Left.Insert(v)
	case v > t.Val:
		t.Right = t.Right.Insert(v)
	}
	return t
}
func (t *Tree[T]) Walk(yield func(T) bool) bool {
	return t == nil || t.Left.Walk(yield) && yield(t.Val) && t.Right.Walk(yield)
}

type Opt[T any] func(*T)

func With[T any](opts ...Opt[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}

type Embed[T any] struct {
	Stack[T]
	*List[T]
	name string
}

func Max[T cmp.Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}
func Zero[T any]() T               { var z T; return z }
func Eq[T comparable](a, b T) bool { return a == b }
func ChanOf[T any](xs ...T) <-chan T {
	c := make(chan T, len(xs))
	for _, x := range xs {
		c <- x
	}
	close(c)
	return c
}

type A = Stack[string]

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[MyInt](1, 2), Sum[int8](100, 100), Sum[float64]())
	fmt.Println(Map([]int{1, 2}, func(i int) string { return strings.Repeat("x", i) }), Map([]string{"a"}, strings.ToUpper))
	fmt.Println(Reduce([]int{1, 2, 3}, "", func(a string, i int) string { return a + fmt.Sprint(i) }))
	var s Stack[string]
	s.Push("a")
	s.Push("b")
	fmt.Println(s.Pop())
	s.Pop()
	fmt.Println(s.Pop())
	om := NewOM[string, int]()
	om.Set("b", 2)
	om.Set("a", 1)
	fmt.Println(om.All(), Pair[int, bool]{1, true})
	fmt.Printf("%T %v %+v\n", Pair[string, []int]{}, Pair[MyInt, error]{}, struct{ P Pair[int, int] }{})
	l := (&List[float64]{}).Add(1).Add(2.5)
	l.Each(func(f float64) { fmt.Print(f, " ") })
	fmt.Println(l.n, TotalLen(MyS("ab"), "c"))
	p := PtrTo(5)
	*p++
	fmt.Println(*p, *PtrTo("x"), Build[Conf]("hello"))
	fmt.Println(Num[int]{1}.Add(Num[int]{2}), Keys(map[string]bool{"a": true}))
	ev := Filter(Ints{1, 2, 3, 4}, func(i int) bool { return i%2 == 0 })
	fmt.Printf("%T %v %d\n", ev, ev, ev.Total())
	fmt.Println(kind(1), kind("s"), kind([]int{}), kind(MyInt(1)), kind([][]int{}), kind(Pair[int, int]{}))
	var t *Tree[string]
	for _, w := range strings.Fields("the quick brown fox jumps over the dog") {
		t = t.Insert(w)
	}
	t.Walk(func(s string) bool { fmt.Print(s, " "); return s != "over" })
	fmt.Println()
	for v := range func(y func(string) bool) { t.Walk(y) } {
		if v > "fox" {
			break
		}
		fmt.Print(v, ",")
	}
	fmt.Println()
	fmt.Println(With(func(c *Conf) { c.s = "opt" }, func(c *Conf) { c.s += "!" }))
	e := Embed[int]{List: &List[int]{}, name: "e"}
	e.Push(1)
	e.Add(2)
	fmt.Println(e.items, e.n, e.head.v)
	fmt.Println(Max("a", "b"), Max(2, 1.5), Max[MyInt](1, 2), Zero[*int]() == nil, Zero[[2]string](), Eq[any](1, 1), Eq(struct{ a int }{1}, struct{ a int }{1}))
	for v := range ChanOf(1, 2, 3) {
		fmt.Print(v)
	}
	fmt.Println()
	f := Max[float64]
	fmt.Printf("%v %T\n", f(1, 2), f)
	var a A
	a.Push("alias")
	fmt.Printf("%v %T\n", a, a)
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(Eq[any]([]int{}, []int{}))
	}()
	type local[T any] struct{ v T }
	fmt.Printf("%T %v\n", local[int]{1}, local[local[string]]{local[string]{"n"}})
	g := (*Stack[int]).Push
	st := &Stack[int]{}
	g(st, 4)
	h := st.Push
	h(5)
	fmt.Println(st.items)
}
