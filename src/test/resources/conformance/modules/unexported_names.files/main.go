package main

import "example.com/names/lib"

func main() {
	var t lib.T
	t.hidden()
	t.x = 1
	lib.limit++
	lib.helper()
	lib.alone()
	lib.Missing()
	_ = lib.secret
	_ = lib.T{1}
	for i := range 3 {
		println(i)
	}
	lib.Use(3)
}
