package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 8; i++ {
		fs = append(fs, func() int { return i })
		if i%2 == 0 {
			i += 2
		}
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var ptrs []*int
	for i := 0; i < 3; i++ {
		ptrs = append(ptrs, &i)
		if len(ptrs) == 2 {
			*ptrs[0] = 50
		}
	}
	for _, p := range ptrs {
		fmt.Print(*p, " ")
	}
	fmt.Println()
}
