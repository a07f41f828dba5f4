package main

import "fmt"

type point struct{ x, y int }

type line struct {
	from, to point
	label    string
}

func move(p point) point {
	p.x += 10
	return p
}

func shift(p *point) { p.y += 5 }

func main() {
	p := point{1, 2}
	q := p
	q.x = 7
	fmt.Println(p, q, p == q, p == point{1, 2})
	fmt.Println(move(p), p)
	shift(&p)
	fmt.Println(p)
	l := line{from: p, label: "l"}
	l.to.x = 3
	m := l
	m.from.x = 100
	fmt.Printf("%v %+v\n", l, m)
	pp := &l
	pp.to.y = 4
	(*pp).label = "via pointer"
	fmt.Println(l, pp.to == l.to)
	ps := []point{{1, 2}, {3, 4}}
	for _, v := range ps {
		v.x = 0
	}
	for i := range ps {
		ps[i].y *= 2
	}
	fmt.Println(ps)
	mp := map[point]string{{1, 1}: "one"}
	fmt.Println(mp[point{1, 1}], mp[point{2, 2}] == "")
	anon := struct {
		a int
		b string
	}{1, "z"}
	fmt.Println(anon.a, anon.b)
	pa := &[]*point{{5, 6}, {7, 8}}
	fmt.Println(*(*pa)[1])
}
