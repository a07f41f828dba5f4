package main

import (
	"fmt"
	_ "math"
	str "strconv"
	. "strings"
)

type (
	ID    = int
	Point struct{ X, Y float64 }
	Path  []Point
	Fn    func(Path) (float64, error)
	Set   map[string]struct{}
	Visit interface{ visit(n *Node) Visit }
	Node  struct {
		Kids []*Node
		Val  interface{}
	}
	depth int
)

var total int

func (d depth) visit(n *Node) Visit {
	total += int(d)
	return d + 1
}

func walk(v Visit, n *Node) {
	if v = v.visit(n); v == nil {
		return
	}
	for _, k := range n.Kids {
		walk(v, k)
	}
}

func (p Path) Len() (l float64) {
	for i := range p[1:] {
		dx, dy := p[i+1].X-p[i].X, p[i+1].Y-p[i].Y
		l += dx*dx + dy*dy
	}
	return
}

func multi() (int, string, error) { return 1, "two", nil }
func take(a int, b string, rest ...error) string {
	return fmt.Sprint(a, b, len(rest))
}
func vari(pre string, xs ...any) int { return len(xs) }

func _() {}
func _() {}

const (
	_  = iota
	x1 = 1 << iota
)

var _ Visit = depth(0)
var _, okk = interface{}(1).(string)

type cyc struct{ next *cyc }
type fnrec func(fnrec) int
type chrec chan chrec
type mrec map[string]mrec

func main() {
	var id ID = 5
	fmt.Printf("%T %v %s %d\n", id, ToUpper("abc"), str.Itoa(3), x1)
	walk(depth(1), &Node{Kids: []*Node{{}, {Kids: []*Node{{}}}}})
	fmt.Println(total, Path{{0, 0}, {3, 4}}.Len(), okk)
	fmt.Println(take(multi()))
	fmt.Println(vari("a"), vari("a", nil), vari("a", []any{1, 2}...), vari("a", []any{1, 2}), vari("a", []int{1}))
	s := Set{"a": {}}
	_, has := s["a"]
	fmt.Println(has, len(s))
	var f fnrec = func(g fnrec) int {
		if g == nil {
			return 1
		}
		return g(nil) + 1
	}
	fmt.Println(f(f))
	c := make(chrec, 1)
	c <- c
	fmt.Println(<-c == c)
	m := mrec{"a": {"b": nil}}
	fmt.Println(len(m["a"]["b"]["c"]))
	var a, b, cc = 1, "x", 2.5
	a, d := 2, 3
	fmt.Println(a, b, cc, d)
	var (
		e    int
		g, h = 1, 2
	)
	e, g = g, h
	fmt.Println(e, g, h)
	i := 1
	p := &i
	pp := &p
	**pp = 7
	fmt.Println(i, *p == **pp)
	arr := [...]string{2: "c", 0: "a"}
	for i, v := range arr {
		fmt.Printf("%d=%q ", i, v)
	}
	fmt.Println(len(arr))
	ptr := &struct{ a [3]int }{}
	for i := range ptr.a {
		ptr.a[i] = i * i
	}
	fmt.Println(ptr.a, *ptr)
	type T struct {
		int
		string
		*Point
	}
	t := T{1, "s", &Point{1, 2}}
	t.int++
	fmt.Println(t.int, t.string, t.X)
	var z interface {
		fmt.Stringer
		comparable2
	}
	fmt.Println(z == nil)
	if v, err := str.Atoi("12x"); err != nil {
		fmt.Println(v, err)
	} else if v > 3 {
		fmt.Println("no")
	}
	func(args ...string) {
		fmt.Println(len(args), Join(args, "-"))
	}([]string{"a", "b"}...)
	lbl := 0
loop:
	if lbl < 3 {
		lbl++
		goto loop
	}
	fmt.Println(lbl)
	var iface interface{} = 3
	switch iface := iface.(type) {
	case int:
		iface++
		fmt.Println(iface)
	}
	const big = 1 << 62
	var u8 = uint8(big >> 60)
	fmt.Println(u8, big>>61, -big)
	fmt.Println(min(3, 1, 2), max(2.5, 1), min("b", "a"), max(u8, 3))
	x, y := 10, 3
	x, y = y, x%y
	x += y
	x <<= uint(y)
	x &^= 1
	fmt.Println(x, y, x&y|1^2, -x, +y, ^x, !true)
	var n *Node
	fmt.Println(n == nil, (*Node)(nil) == n)
	w := [][]string{{"a"}, {"b", "c"}}
	fmt.Println(w, len(w[1]), w[1][1][0] == 'c')
	k := map[[2]int]string{{1, 2}: "x"}
	fmt.Println(k[[2]int{1, 2}])
	mm := map[string]*Point{"a": {1, 2}}
	mm["a"].X++
	fmt.Println(*mm["a"])
	fmt.Println(struct {
		A int
		B []string
	}{1, []string{"q"}})
	fmt.Printf("%v %+v %T\n", &Point{1, 2}, []*int{nil}, Fn(nil))
	ch := make(chan func() string, 1)
	ch <- func() string { return "from chan" }
	fmt.Println((<-ch)())
	bs := []byte("abc")
	bs2 := append(bs[:1], "zz"...)
	fmt.Println(string(bs), string(bs2))
	fmt.Println(func() (a, b int) { defer func() { a *= 2 }(); return 3, 4 }())
	var q struct{}
	var r [0]int
	fmt.Println(q, r, q == struct{}{})
	type big1 [1 << 10]byte
	var bg big1
	bg[1023] = 1
	bg2 := bg
	fmt.Println(bg == bg2, len(bg))
}

type comparable2 interface{ foo() }
