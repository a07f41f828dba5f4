package main

import "fmt"

type Base struct {
	id   int
	name string
}

func (b Base) Name() string      { return "B:" + b.name }
func (b *Base) SetName(s string) { b.name = s }

type Mid struct {
	*Base
	extra int
}
type Top struct {
	Mid
	name string
	fmt.Stringer
}

func (t Top) Name() string { return "T:" + t.name + "/" + t.Mid.Name() }

type str string

func (s str) String() string { return "<" + string(s) + ">" }

type E1 struct{ X, y int }
type E2 struct{ X, z int }
type Both struct {
	E1
	E2
	X string
}
type Namer interface{ Name() string }
type Setter interface {
	Namer
	SetName(string)
}

type Tree struct {
	l, r *Tree
	v    int
}

func (t *Tree) Insert(v int) *Tree {
	if t == nil {
		return &Tree{v: v}
	}
	if v < t.v {
		t.l = t.l.Insert(v)
	} else {
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree) Walk(f func(int)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}

type anon struct {
	struct1 struct{ a, b int }
	_       int
	arr     [2]struct{ s string }
}

func main() {
	t := Top{Mid: Mid{&Base{1, "x"}, 2}, name: "top", Stringer: str("q")}
	t.SetName("changed")
	fmt.Println(t.Name(), t.id, t.Mid.name, t.name, t.String(), t.extra)
	var s Setter = t
	s.SetName("again")
	fmt.Println(s.Name(), t.Base.name)
	b := Both{E1{1, 2}, E2{3, 4}, "s"}
	fmt.Println(b.X, b.E1.X, b.E2.X, b.y, b.z, b)
	fmt.Printf("%v %+v %#v\n", b, b, b)
	f := t.SetName
	f("via value")
	g := (*Base).SetName
	g(t.Base, "via expr")
	h := Top.Name
	fmt.Println(h(t), Base.Name(*t.Base), (*Base).Name(t.Base))
	k := Setter.SetName
	k(t, "iface expr")
	fmt.Println(t.Base.name)
	bv := *t.Base
	nv := bv.Name
	bv.name = "later"
	fmt.Println(nv(), bv.Name())
	var root *Tree
	for _, v := range []int{5, 2, 8, 1, 9} {
		root = root.Insert(v)
	}
	root.Walk(func(i int) { fmt.Print(i, " ") })
	fmt.Println()
	x, y := anon{}, anon{}
	x.struct1.a = 1
	fmt.Println(x == y, x.arr == y.arr)
	y.struct1.a = 1
	fmt.Println(x == y)
	p := &x
	p.arr[1].s = "z"
	q := *p
	q.arr[1].s = "w"
	fmt.Println(x.arr, q.arr, p.struct1)
	an := struct {
		A int
		B string
	}{1, "b"}
	type Named struct {
		A int
		B string
	}
	nn := Named(an)
	an = nn
	fmt.Println(an == nn, nn)
	e1 := struct{}{}
	e2 := struct{}{}
	fmt.Println(e1 == e2)
	var nilTop *Top
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(nilTop.name)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var m Mid
		fmt.Println(m.extra)
		m.SetName("boom")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var tt Top
		fmt.Println(tt.String())
	}()
	arr := []Base{{1, "a"}, {2, "b"}}
	for _, e := range arr {
		e.SetName("no")
	}
	for i := range arr {
		arr[i].SetName("yes")
	}
	fmt.Println(arr)
	var i1, i2 any = Base{1, "a"}, Base{1, "a"}
	fmt.Println(i1 == i2, i1 == any(&arr[0]), i1.(Base).id)
	func() {
		defer func() { fmt.Println(recover()) }()
		type bad struct{ f func() }
		var a, b any = bad{}, bad{}
		fmt.Println(a == b)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		type bad struct {
			n int
			f []int
		}
		var a, b any = bad{n: 1}, bad{n: 2}
		fmt.Println(a == b)
	}()
	pb := &Base{3, "p"}
	pc := pb
	pc.id = 10
	*pb = Base{7, "new"}
	fmt.Println(*pc, pb == pc, &pb.id == &pc.id)
	type pair struct{ a, b *int }
	n := 1
	fmt.Println(pair{&n, nil} == pair{&n, nil})
}
