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
type Stringish interface {
	~string
	Len() int
}
type MyS string

func (m MyS) Len() int { return len(m) * 10 }

type Opt[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Opt[T]  { return Opt[T]{v, true} }
func None[T any]() (o Opt[T]) { return }
func (o Opt[T]) OrElse(d T) T {
	if o.ok {
		return o.v
	}
	return d
}
func MapO[T, U any](o Opt[T], f func(T) U) Opt[U] {
	if !o.ok {
		return None[U]()
	}
	return Some(f(o.v))
}

type Either[L, R any] interface{ fold(func(L), func(R)) }
type Left[L, R any] struct{ l L }
type Right[L, R any] struct{ r R }

func (x Left[L, R]) fold(f func(L), _ func(R))  { f(x.l) }
func (x Right[L, R]) fold(_ func(L), f func(R)) { f(x.r) }

type Set[T comparable] map[T]struct{}

func (s Set[T]) Union(o Set[T]) Set[T] {
	r := Set[T]{}
	for k := range s {
		r[k] = struct{}{}
	}
	for k := range o {
		r[k] = struct{}{}
	}
	return r
}
func SortedKeys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	r := make([]K, 0, len(m))
	for k := range m {
		r = append(r, k)
	}
	sort.Slice(r, func(i, j int) bool { return r[i] < r[j] })
	return r
}
func Ptr[T any](v T) *T { return &v }
func Zero[T any]() T    { var z T; return z }
func Sum[S ~[]E, E Number](s S) (t E) {
	for _, v := range s {
		t += v
	}
	return
}
func LenOf[T Stringish](t T) int { return t.Len() + len(string(t)) }
func TypeName[T any]() string    { return fmt.Sprintf("%T", *new(T)) }
func Is[T any](v any) bool       { _, ok := v.(T); return ok }
func Switch[T any](v T) string {
	switch any(v).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case []T:
		return "[]T"
	case error:
		return "error"
	}
	return fmt.Sprintf("?%T", v)
}

type Num int

func (n *Num) Inc()          { *n++ }
func (n Num) String() string { return fmt.Sprintf("#%d", int(n)) }

type Incer[T any] interface {
	*T
	Inc()
}

func IncAll[T any, P Incer[T]](s []T) {
	for i := range s {
		P(&s[i]).Inc()
	}
}

type Heap[T any] struct {
	d    []T
	less func(a, b T) bool
}

func (h *Heap[T]) Push(v T) {
	h.d = append(h.d, v)
	for i := len(h.d) - 1; i > 0; {
		p := (i - 1) / 2
		if !h.less(h.d[i], h.d[p]) {
			break
		}
		h.d[i], h.d[p] = h.d[p], h.d[i]
		i = p
	}
}

type Node[K cmp.Ordered, V any] struct {
	k           K
	v           V
	left, right *Node[K, V]
}
type Map[K cmp.Ordered, V any] struct {
	root *Node[K, V]
	n    int
}

func (m *Map[K, V]) Put(k K, v V) *Map[K, V] {
	p := &m.root
	for *p != nil {
		switch c := cmp.Compare(k, (*p).k); {
		case c < 0:
			p = &(*p).left
		case c > 0:
			p = &(*p).right
		default:
			(*p).v = v
			return m
		}
	}
	*p = &Node[K, V]{k: k, v: v}
	m.n++
	return m
}
func (m *Map[K, V]) Each(f func(K, V)) {
	var walk func(*Node[K, V])
	walk = func(n *Node[K, V]) {
		if n != nil {
			walk(n.left)
			f(n.k, n.v)
			walk(n.right)
		}
	}
	walk(m.root)
}

type Embed[T any] struct {
	Opt[T]
	*Heap[T]
	extra T
}
type Rec[T any] struct {
	kids []Rec[T]
	val  T
}
type Fn[A, B any] func(A) B

func (f Fn[A, B]) Then(g Fn[B, B]) Fn[A, B]                   { return func(a A) B { return g(f(a)) } }
func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }
func Must[T any](v T, err error) T {
	if err != nil {
		panic(fmt.Errorf("must %T: %w", v, err))
	}
	return v
}

type Alias = Opt[string]
type ID[T any] string
type Const interface{ ~uint8 | ~uint16 }

func Shift[T Const](x T) T    { return x<<7 | x>>1 }
func Conv[A, B Number](a A) B { return B(a) }
func Chan[T any](vs ...T) <-chan T {
	c := make(chan T, len(vs))
	for _, v := range vs {
		c <- v
	}
	close(c)
	return c
}

func main() {
	fmt.Println(Some(3).OrElse(1), None[string]().OrElse("d"), MapO(Some(4), func(i int) string { return strings.Repeat("x", i) }))
	fmt.Printf("%T %T %v %+v\n", Some(3), None[map[string][]int](), Some("a"), Some([]int{1}))
	var e Either[error, int] = Right[error, int]{5}
	e.fold(func(err error) { fmt.Println("L", err) }, func(i int) { fmt.Println("R", i) })
	e = Left[error, int]{errors.New("x")}
	e.fold(func(err error) { fmt.Println("L", err) }, func(i int) { fmt.Println("R", i) })
	fmt.Printf("%T\n", e)
	s := Set[string]{"a": {}}.Union(Set[string]{"b": {}})
	fmt.Println(SortedKeys(s), len(s), *Ptr("p"), Zero[int](), Zero[*int]() == nil, Zero[[2]string]())
	type Celsius float64
	fmt.Println(Sum([]Celsius{1.5, 2}), Sum([]int8{100, 100}), LenOf(MyS("ab")), TypeName[Celsius](), TypeName[error](), TypeName[Opt[Celsius]](), TypeName[[]Opt[*Num]]())
	fmt.Println(Is[int](3), Is[fmt.Stringer](Num(2)), Is[error](nil), Is[Opt[int]](Some(1)), Is[Opt[int]](Some("")))
	fmt.Println(Switch(1), Switch("a"), Switch([]int{}), Switch(errors.New("e")), Switch[any](nil), Switch[any]([]any{}), Switch(struct{ A int }{}))
	ns := []Num{1, 2}
	IncAll(ns)
	fmt.Println(ns, fmt.Sprintf("%v %d %s", ns[0], ns[0], ns[1]))
	h := Heap[string]{less: func(a, b string) bool { return len(a) < len(b) }}
	for _, w := range strings.Fields("ccc a bb dddd") {
		h.Push(w)
	}
	fmt.Println(h.d)
	var m Map[string, int]
	m.Put("b", 2).Put("a", 1).Put("c", 3).Put("a", 10).Each(func(k string, v int) { fmt.Print(k, v, " ") })
	fmt.Println(m.n)
	em := Embed[int]{Opt: Some(7), Heap: &Heap[int]{less: func(a, b int) bool { return a < b }}}
	em.Push(3)
	fmt.Println(em.OrElse(0), em.d, em.ok)
	fmt.Printf("%v %T\n", Rec[int]{[]Rec[int]{{nil, 1}}, 2}, em.Opt)
	fmt.Println(Fn[int, string](func(i int) string { return fmt.Sprint(i) }).Then(strings.ToUpper)(5), Compose(strings.TrimSpace, strings.ToUpper)(" hi "), Compose(func(i int) float64 { return float64(i) / 2 }, func(f float64) string { return fmt.Sprint(f) })(3))
	func() {
		defer func() { r := recover(); fmt.Println(r); fmt.Println(errors.Unwrap(r.(error))) }()
		fmt.Println(Must(1, nil))
		Must("s", errors.ErrUnsupported)
	}()
	var a Alias = Some("alias")
	fmt.Printf("%T %v %T\n", a, a, ID[int]("x"))
	fmt.Println(Shift(uint8(3)), Shift(uint16(3)), Conv[float64, int](3.9), Conv[int, int8](300))
	for v := range Chan(1, 2) {
		fmt.Print(v)
	}
	fmt.Println(Sum[[]int](nil), cmp.Compare(Num(1), 2), min(Num(3), 2))
	f := Some[int]
	g := Opt[int].OrElse
	fmt.Println(g(f(2), 0), (*Heap[int]).Push != nil, fmt.Sprintf("%T %T", f, g))
	mm := map[Opt[string]]int{Some("a"): 1}
	mm[Some("a")]++
	fmt.Println(mm, Some(1) == Some(1), any(Some(1)) == any(Some(int64(1))))
}
