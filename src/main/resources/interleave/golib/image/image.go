// Package image has the points and rectangles of pictures with whole coordinates; pictures themselves
// are left out.
package image

import "strconv"

// A Point is a place; X grows to the right, Y downwards.
type Point struct {
	X, Y int
}

// ZP is the origin.
var ZP Point

func Pt(X, Y int) Point { return Point{X, Y} }

func (p Point) String() string {
	return "(" + strconv.Itoa(p.X) + "," + strconv.Itoa(p.Y) + ")"
}

func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }

func (p Point) Sub(q Point) Point { return Point{p.X - q.X, p.Y - q.Y} }

func (p Point) Mul(k int) Point { return Point{p.X * k, p.Y * k} }

func (p Point) Div(k int) Point { return Point{p.X / k, p.Y / k} }

func (p Point) Eq(q Point) bool { return p == q }

// In reports whether p lies in r.
func (p Point) In(r Rectangle) bool {
	return r.Min.X <= p.X && p.X < r.Max.X && r.Min.Y <= p.Y && p.Y < r.Max.Y
}

// Mod returns the point of r that is whole widths and heights of r away from p.
func (p Point) Mod(r Rectangle) Point {
	p = p.Sub(r.Min)
	return Point{wrap(p.X, r.Dx()), wrap(p.Y, r.Dy())}.Add(r.Min)
}

func wrap(x, size int) int {
	if x %= size; x < 0 {
		x += size
	}
	return x
}

// A Rectangle holds the points from Min to Max, those of Max's row and column left out.
type Rectangle struct {
	Min, Max Point
}

// ZR is the empty rectangle at the origin.
var ZR Rectangle

// Rect makes a rectangle of two corners, in whatever order.
func Rect(x0, y0, x1, y1 int) Rectangle {
	return Rectangle{Point{x0, y0}, Point{x1, y1}}.Canon()
}

func (r Rectangle) String() string { return r.Min.String() + "-" + r.Max.String() }

func (r Rectangle) Dx() int { return r.Max.X - r.Min.X }

func (r Rectangle) Dy() int { return r.Max.Y - r.Min.Y }

func (r Rectangle) Size() Point { return Point{r.Dx(), r.Dy()} }

func (r Rectangle) Add(p Point) Rectangle { return Rectangle{r.Min.Add(p), r.Max.Add(p)} }

func (r Rectangle) Sub(p Point) Rectangle { return Rectangle{r.Min.Sub(p), r.Max.Sub(p)} }

// Inset makes r smaller by n on every side; where that leaves nothing, it is the empty middle.
func (r Rectangle) Inset(n int) Rectangle {
	r.Min.X, r.Max.X = inset(r.Min.X, r.Max.X, n)
	r.Min.Y, r.Max.Y = inset(r.Min.Y, r.Max.Y, n)
	return r
}

func inset(from, to, n int) (int, int) {
	if to-from < 2*n {
		middle := (from + to) / 2
		return middle, middle
	}
	return from + n, to - n
}

// Intersect returns what r and s have in common, ZR if that is nothing.
func (r Rectangle) Intersect(s Rectangle) Rectangle {
	common := Rectangle{
		Point{max(r.Min.X, s.Min.X), max(r.Min.Y, s.Min.Y)},
		Point{min(r.Max.X, s.Max.X), min(r.Max.Y, s.Max.Y)},
	}
	if common.Empty() {
		return ZR
	}
	return common
}

// Union returns the smallest rectangle around r and s.
func (r Rectangle) Union(s Rectangle) Rectangle {
	if r.Empty() {
		return s
	}
	if s.Empty() {
		return r
	}
	return Rectangle{
		Point{min(r.Min.X, s.Min.X), min(r.Min.Y, s.Min.Y)},
		Point{max(r.Max.X, s.Max.X), max(r.Max.Y, s.Max.Y)},
	}
}

func (r Rectangle) Empty() bool { return r.Min.X >= r.Max.X || r.Min.Y >= r.Max.Y }

// Eq reports whether r and s hold the same points.
func (r Rectangle) Eq(s Rectangle) bool { return r == s || r.Empty() && s.Empty() }

func (r Rectangle) Overlaps(s Rectangle) bool {
	return !r.Intersect(s).Empty() && !r.Empty() && !s.Empty()
}

// In reports whether all points of r are in s.
func (r Rectangle) In(s Rectangle) bool {
	return r.Empty() ||
		s.Min.X <= r.Min.X && r.Max.X <= s.Max.X && s.Min.Y <= r.Min.Y && r.Max.Y <= s.Max.Y
}

// Canon swaps coordinates so that Min is not greater than Max.
func (r Rectangle) Canon() Rectangle {
	return Rectangle{
		Point{min(r.Min.X, r.Max.X), min(r.Min.Y, r.Max.Y)},
		Point{max(r.Min.X, r.Max.X), max(r.Min.Y, r.Max.Y)},
	}
}
