//go:build go1.21

package main

import "fmt"

func main() {
	ch := make(chan int, 3)
	for i := 0; i < 3; i++ {
		ch <- i * 10
	}
	close(ch)
	var fs []func() int
	for v := range ch {
		fs = append(fs, func() int { return v })
		defer func() { fmt.Println("deferred", v) }()
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	addrs := map[*int]bool{}
	for i := range []int{1, 2, 3, 4} {
		addrs[&i] = true
	}
	fmt.Println(len(addrs))
}
