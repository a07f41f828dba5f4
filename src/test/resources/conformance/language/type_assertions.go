package main

import "fmt"

type named interface{ Name() string }
type dog struct{ n string }

func (d dog) Name() string { return d.n }

func main() {
	var v any = dog{"rex"}
	d := v.(dog)
	n := v.(named)
	fmt.Println(d.n, n.Name())
	_, ok := v.(*dog)
	fmt.Println(ok)
	s, ok := v.(string)
	fmt.Printf("%q %v\n", s, ok)
	var empty any
	_, ok = empty.(named)
	fmt.Println(ok)
	var nn named = n
	if dd, ok := nn.(dog); ok {
		fmt.Println("back", dd)
	}
	m := map[string]any{"k": 3}
	k, ok := m["k"].(int)
	fmt.Println(k+1, ok)
	x, ok := m["none"].(int)
	fmt.Println(x, ok)
}
