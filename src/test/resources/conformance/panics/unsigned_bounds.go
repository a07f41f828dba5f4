package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	a := [4]int{1, 2, 3, 4}
	s := a[:3]
	t := "text"
	p := &a
	n := ^uint64(0)
	small := uint(9)
	try(func() { _ = s[n] })
	try(func() { s[n-1] = 1 })
	try(func() { _ = a[n] })
	try(func() { p[n]++ })
	try(func() { _ = t[n] })
	try(func() { _ = s[small] })
	try(func() { _ = s[n:] })
	try(func() { _ = s[:n] })
	try(func() { _ = s[:2:n] })
	try(func() { _ = s[:n:4] })
	try(func() { _ = t[n:] })
	try(func() { _ = t[1:n] })
	try(func() { _ = a[n:2] })
	try(func() { _ = make([]int, n) })
	try(func() { fmt.Println(s[uint8(1)], 1<<(n-n), 1<<n) })
}
