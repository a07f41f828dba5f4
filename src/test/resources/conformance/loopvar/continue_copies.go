package main

import "fmt"

func main() {
	var fs []func()
outer:
	for i, j := 0, 10; i < 4; i, j = i+1, j-1 {
		for k := 0; k < 3; k++ {
			if k == i {
				fs = append(fs, func() { fmt.Println(i, j, k) })
				continue outer
			}
		}
		defer func() { fmt.Println("deferred", i, j) }()
	}
	for _, f := range fs {
		f()
	}
}
