package main

import "fmt"

func f(n int) (s string) {
	if n > 0 {
		defer func() { s += "+" }()
	}
	for i := 0; i < n; i++ {
		defer func(k int) { s += fmt.Sprint(k) }(i)
	}
	switch n {
	case 2:
		defer func() { s += "two" }()
	}
	return "r"
}

func main() {
	for n := range 4 {
		fmt.Println(f(n))
	}
}
