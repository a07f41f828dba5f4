package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

type box struct{ v any }
type fn struct{ f func() }

func main() {
	var a, b any = []int{1}, []int{1}
	try(func() { fmt.Println(a == b) })
	try(func() { fmt.Println(any(map[int]int{}) == any(map[int]int{})) })
	try(func() { fmt.Println(any(fn{}) == any(fn{})) })
	try(func() { fmt.Println(box{a} == box{b}) })
	try(func() { fmt.Println([2]any{1, a} == [2]any{2, b}) })
	try(func() { fmt.Println(any([]int{}) == any("x")) })
	m := map[any]int{}
	try(func() { m[a] = 1 })
	try(func() { _ = m[func() {}] })
	try(func() { m[box{map[string]int{}}]++ })
	try(func() { delete(m, a) })
	try(func() { m[box{1}] = 2; fmt.Println(m[box{1}]) })
}
