package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	n := -1
	huge := 1 << 62
	try(func() { _ = make([]int, n) })
	try(func() { _ = make([]int, 2, n) })
	try(func() { _ = make([]int, 3, n+3) })
	try(func() { _ = make([]byte, huge) })
	try(func() { _ = make([]int64, 0, huge) })
	try(func() { _ = make(chan int, n) })
	try(func() { _ = make(chan int, huge) })
	try(func() { fmt.Println(len(make(map[int]int, n))) })
	try(func() { _ = 1 << n })
	try(func() { _ = uint8(1) >> n })
	try(func() { x := []int{1, 2}; _ = [3]int(x) })
	try(func() { var x []int; fmt.Println((*[0]int)(x) == nil) })
}
