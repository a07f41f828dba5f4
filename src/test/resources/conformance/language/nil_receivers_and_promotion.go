package main

import (
	"fmt"
	"sync"
)

type Inner struct{ v int }

func (i *Inner) Ptr() string { return fmt.Sprint("nil? ", i == nil) }
func (i Inner) Val() int     { return i.v }

type Outer struct{ *Inner }
type I interface {
	Ptr() string
	Val() int
}
type Logger struct {
	sync.Mutex
	lines []string
}

func (l *Logger) Log(s string) {
	l.Lock()
	defer l.Unlock()
	l.lines = append(l.lines, s)
}

type Svc struct {
	*Logger
	I
	name string
}
type A struct{ B }
type B struct{ *C }
type C struct{ D }
type D struct{ n int }

func (d *D) Inc() int { d.n++; return d.n }
func (d D) Get() int  { return d.n }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	f()
}

type Num int

func (n *Num) Add(m int) *Num { *n += Num(m); return n }

type F func(int) int

func (f F) Twice(x int) int { return f(f(x)) }

type M map[string]int

func (m M) Set(k string, v int) M { m[k] = v; return m }

type S []int

func (s *S) Push(x int) { *s = append(*s, x) }
func (s S) Last() int   { return s[len(s)-1] }

type Ch chan int

func (c Ch) Send(x int) { c <- x }

type Rec struct {
	self *Rec
	arr  [2]*Rec
	f    func(*Rec) *Rec
}

func main() {
	o := Outer{}
	fmt.Println(o.Ptr())
	try("val", func() { o.Val() })
	f := o.Ptr
	fmt.Println(f())
	try("method value", func() { g := o.Val; g() })
	var i I = o
	fmt.Println(i.Ptr())
	try("iface val", func() { i.Val() })
	s := Svc{Logger: &Logger{}, name: "x"}
	s.Log("a")
	s.Log("b")
	fmt.Println(s.lines, len(s.Logger.lines))
	try("nil iface embed", func() { s.Ptr() })
	s.I = Outer{&Inner{4}}
	fmt.Println(s.Ptr(), s.Val())
	a := A{B{&C{D{1}}}}
	a.Inc()
	b := a
	b.Inc()
	fmt.Println(a.Get(), b.n, a.C.D.n)
	get := a.Get
	inc := a.Inc
	inc()
	fmt.Println(get(), a.Get())
	try("deep", func() { var a A; a.Inc() })
	try("deepval", func() { var a A; a.Get() })
	var n Num = 1
	n.Add(2).Add(3)
	fmt.Println(n)
	pn := &n
	pn.Add(4)
	(*Num).Add(pn, 5)
	fmt.Println(*pn)
	fmt.Println(F(func(x int) int { return x * 3 }).Twice(2), M{}.Set("a", 1).Set("b", 2))
	var st S
	st.Push(1)
	st.Push(2)
	fmt.Println(st, st.Last())
	c := make(Ch, 1)
	c.Send(4)
	fmt.Println(<-c)
	r := &Rec{}
	r.self = r
	r.arr[1] = r
	r.f = func(x *Rec) *Rec { return x.arr[1] }
	fmt.Println(r.self.arr[1].f(r) == r, r.arr[0] == nil)
	var np *D
	try("nil deref", func() { fmt.Println(np.Get()) })
	try("nil ptr method", func() { fmt.Println(np.Inc()) })
	var nf F
	try("nil func", func() { nf.Twice(1) })
	var nm M
	try("nil map", func() { nm.Set("x", 1) })
	try("last", func() { S{}.Last() })
	h := D.Get
	k := (*D).Inc
	j := (*D).Get
	d := D{5}
	fmt.Println(h(d), k(&d), j(&d))
	var e interface{ Get() int } = d
	d.n = 100
	fmt.Println(e.Get())
	var e2 interface{ Get() int } = &d
	d.n = 200
	fmt.Println(e2.Get())
	type loc struct{ D }
	l := loc{D{1}}
	l.Inc()
	fmt.Printf("%v %+v %T\n", l, l, l)
}
