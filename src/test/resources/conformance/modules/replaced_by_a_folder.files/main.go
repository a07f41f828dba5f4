package main

import (
	"example.com/lib"
	"example.com/lib/sub"
)

func main() {
	println(lib.Name(), sub.X)
}
