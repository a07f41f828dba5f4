package main

import "fmt"

type H []int

func (h H) Swap(i, j int) { h[i], h[j] = h[j], h[i] }

//go:noinline
func swap(h []int, i, j int) { h[i], h[j] = h[j], h[i] }

//go:noinline
func swap2(h []string, i, j int) { h[i], h[j] = h[j], h[i] }

//go:noinline
func swap3(h []int, i, j int) { a, b := h[j], h[i]; h[i], h[j] = a, b }

//go:noinline
func two(h []int, i, j int) (int, int) { return h[i], h[j] }

//go:noinline
func set(h []int, i, j int) { h[i], h[j] = 1, 2 }

//go:noinline
func mix(h, g []int, i, j int) { h[i], g[j] = g[j], h[i] }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}
func main() {
	try(func() { swap(nil, 0, -1) })
	try(func() { swap(nil, -1, 0) })
	try(func() { swap([]int{1}, 5, 7) })
	try(func() { swap([]int{1}, 0, 7) })
	try(func() { swap2(nil, 3, 4) })
	try(func() { swap3(nil, 3, 4) })
	try(func() { two(nil, 3, 4) })
	try(func() { set(nil, 3, 4) })
	try(func() { mix(nil, nil, 3, 4) })
	try(func() { H(nil).Swap(3, 4) })
	var x interface{ Swap(i, j int) } = H{}
	try(func() { x.Swap(3, 4) })
	var h []int
	i, j := 3, 4
	try(func() { h[i], h[j] = h[j], h[i] })
	var a [2]int
	try(func() { a[i], a[j] = a[j], a[i] })
	m := map[int][]int{}
	try(func() { m[1][i], m[2][j] = m[2][j], m[1][i] })
}
