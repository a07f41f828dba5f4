//go:build go1.21

package main

import "fmt"

func main() {
	var fs []func()
	for i := 0; i < 3; i++ {
		i := i
		fs = append(fs, func() { fmt.Print(i, " ") })
	}
	for _, k := range []string{"x", "y"} {
		func(k string) {
			fs = append(fs, func() { fmt.Print(k, " ") })
		}(k)
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
}
