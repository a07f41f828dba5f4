package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s := []int{}
	i, j, k := 3, 7, 9
	var m map[string]int
	try(func() { s[i], s[j] = s[j], s[i] })
	try(func() { s[i], s[j], s[k] = s[k], s[i], s[j] })
	try(func() { s[i], m["a"] = m["b"], s[j] })
	try(func() { a, b := s[i], s[j]; _, _ = a, b })
	var x, y int
	try(func() { x, y = s[i], s[j] })
	try(func() { y, s[i] = s[j], s[k] })
	try(func() { s[i], y = 1, s[k] })
	try(func() { s[i], s[j] = 1, 2 })
	_, _ = x, y
}
