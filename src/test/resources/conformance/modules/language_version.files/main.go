package main

import "fmt"

// The module's version decides whether the functions share a variable.
func main() {
	var all []func()
	for i := 0; i < 3; i++ {
		all = append(all, func() { fmt.Println(i) })
	}
	for _, f := range all {
		f()
	}
}
