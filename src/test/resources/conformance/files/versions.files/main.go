package main

import "fmt"

func newRule() (fs []func() int) {
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	return
}

func main() {
	for i := range 3 {
		fmt.Println(oldRule()[i](), newRule()[i]())
	}
}
