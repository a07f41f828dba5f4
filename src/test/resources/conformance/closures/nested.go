package main

import "fmt"

func main() {
	level := 0
	func() {
		level++
		func() {
			level *= 5
			func() {
				level += 3
				inner := level
				defer func() { fmt.Println("inner was", inner, "level", level) }()
				level = 100
			}()
		}()
	}()
	fmt.Println(level)
	type visitor func(depth int, self visitor) int
	walk := visitor(func(depth int, self visitor) int {
		if depth == 0 {
			return 1
		}
		return depth * self(depth-1, self)
	})
	fmt.Println(walk(6, walk))
}
