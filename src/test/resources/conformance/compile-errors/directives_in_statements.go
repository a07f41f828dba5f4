package main

import "fmt"

//go:linkname now
func now() int { return 1 }

//go:linkname
func then() int { return 1 }

//go:embed
var s string

//go:systemstack
func f() {}

func main() {
	//go:noinline
	fmt.Println("x")
	if true { //go:noinline
		f()
		//go:nosplit
	}
	for range 3 {
		//go:noinline
		func() {}()
	}
	//go:build linux
}

//go:norace
