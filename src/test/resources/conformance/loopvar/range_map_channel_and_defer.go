package main

import "fmt"

func main() {
	ch := make(chan int, 3)
	for i := range 3 {
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
	for i := range 4 {
		addrs[&i] = true
	}
	for k := range map[string]int{"only": 1} {
		defer func() { fmt.Println(k) }()
	}
	fmt.Println(len(addrs))
}
