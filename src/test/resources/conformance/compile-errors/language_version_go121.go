//go:build go1.21

package main

import "fmt"

func main() {
	for i := range 3 {
		fmt.Println(i)
	}
	for v := range func(yield func(int) bool) { yield(1) } {
		fmt.Println(v)
	}
}
