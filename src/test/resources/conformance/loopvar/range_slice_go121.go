//go:build go1.21

package main

import "fmt"

func main() {
	var ps []*string
	var fs []func()
	for i, s := range []string{"a", "b", "c"} {
		ps = append(ps, &s)
		fs = append(fs, func() { fmt.Print(i, s, " ") })
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
	for _, p := range ps {
		fmt.Print(*p)
	}
	fmt.Println()
}
