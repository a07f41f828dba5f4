package main

type point struct{ x, y int }

func get() point { return point{} }

func main() {
	m := map[string]point{}
	m["a"].x = 1
	get().x = 2
	s := "text"
	s[0] = 'T'
	const c = 1
	c++
	for i := range 3 {
		i = i
	}
	point{}.x = 1
	&m["a"]
	p := &get()
	_ = p
	nil := 3
	_ = nil
	x := nil
	var y = nil
	_, _ = x, y
}
