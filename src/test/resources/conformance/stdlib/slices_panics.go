package main

import (
	"fmt"
	"slices"
	"strings"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	try(func() { slices.Max([]int{}) })
	try(func() { slices.Min([]string(nil)) })
	try(func() { slices.Delete([]int{1, 2}, 1, 5) })
	try(func() { slices.Delete([]int{1, 2}, 2, 1) })
	try(func() { slices.Chunk([]int{1}, 0) })
	try(func() { slices.Grow([]int{}, -1) })
	try(func() { slices.Repeat([]int{1}, -1) })
	try(func() { slices.Replace([]int{1}, 0, 3) })
	try(func() { strings.Repeat("ab", 1<<62) })
}
