package main

type point struct{ x, y int }

var counter int
var origin point
var names = []string{"a", "b"}

func shared() func() int {
	n := 0
	step := 2
	return func() int {
		n += step
		counter++
		return n
	}
}

func pointers() int {
	x := 1
	p := &x
	*p += 2
	q := &point{y: 3}
	q.x, q.y = q.y, q.x
	r := *q
	r.x = 10
	origin = r
	s := &r.y
	*s = 7
	return x + q.x + r.y + origin.x
}

func arrays() int {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 9
	grid := [2][2]point{{{1, 2}}, {{3, 4}, {5, 6}}}
	row := grid[1]
	row[0].x = 100
	return a[0] + b[0] + grid[1][0].x + len(b)
}

func perIteration() []func() int {
	var result []func() int
	for i := 0; i < 3; i++ {
		result = append(result, func() int { i++; return i })
	}
	return result
}

func readOnly(words []string) (result []func() string) {
	for _, w := range words {
		result = append(result, func() string { return w })
	}
	return result
}

func swap(s []int, i, j int) {
	s[i], s[j] = s[j], s[i]
}

func main() {
	f := shared()
	println(f(), f(), pointers(), arrays(), len(perIteration()), len(readOnly(names)))
	s := []int{1, 2, 3}
	swap(s, 0, 2)
	println(s[0])
}
