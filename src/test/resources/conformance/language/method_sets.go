package main

import "fmt"

type inc interface{ Inc() }
type T struct{ n int }

func (t *T) Inc()     { t.n++ }
func (t T) Copy() int { t.n++; return t.n }

type W struct{ T }
type WP struct{ *T }

func do(i inc) { i.Inc() }

func main() {
	t := T{}
	do(&t)
	t.Inc()
	fmt.Println(t.n, t.Copy(), t.n)
	w := W{}
	do(&w)
	w.Inc()
	fmt.Println(w.n)
	wp := WP{&T{}}
	do(wp)
	do(&wp)
	fmt.Println(wp.n)
	ts := []T{{}, {}}
	ts[1].Inc()
	for i := range ts {
		ts[i].Inc()
	}
	fmt.Println(ts)
	m := map[string]*T{"a": {}}
	m["a"].Inc()
	fmt.Println(m["a"].n)
	f := t.Inc
	f()
	t.n = 100
	f()
	g := t.Copy
	t.n = 0
	fmt.Println(t.n, g(), T.Copy(t))
	fmt.Printf("%T %T %T\n", T.Copy, (*T).Inc, f)
}
