package main

import (
	"fmt"
	"image"
)

func main() {
	p, q := image.Pt(3, -2), image.Point{X: 1, Y: 4}
	fmt.Println(p, q, p.Add(q), p.Sub(q), p.Mul(3), p.Div(2), p.Eq(q), p == image.Pt(3, -2))
	r := image.Rect(5, 5, 1, 2)
	s := image.Rect(3, 3, 9, 9)
	fmt.Println(r, s, r.Dx(), r.Dy(), r.Size(), r.Intersect(s), r.Union(s), r.Overlaps(s), r.In(s))
	fmt.Println(r.Empty(), r.Inset(1), r.Inset(9), r.Add(p), r.Sub(p), r.Eq(s), image.ZR.Eq(image.Rect(1, 1, 1, 9)))
	fmt.Println(p.In(r), q.In(r), image.Pt(-7, 12).Mod(s), image.ZP)
	fmt.Printf("%v %+v %#v\n", p, r, q)
	grid := map[image.Point]rune{p: 'a'}
	fmt.Println(string(grid[image.Pt(3, -2)]), r.Intersect(image.Rect(100, 100, 101, 101)))
	fmt.Println(image.Rectangle{Max: image.Pt(-1, 2)}.Canon(), s.Union(image.ZR), image.ZR.Union(s))
}
