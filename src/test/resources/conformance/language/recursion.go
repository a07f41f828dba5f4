package main

import "fmt"

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}

func odd(n int) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}

func hanoi(n int, from, to, via string, move func(string, string)) {
	if n == 0 {
		return
	}
	hanoi(n-1, from, via, to, move)
	move(from, to)
	hanoi(n-1, via, to, from, move)
}

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + depth(n-1)
}

func main() {
	fmt.Println(ackermann(2, 3))
	fmt.Println(even(10), odd(7), even(3))
	count := 0
	hanoi(6, "a", "c", "b", func(f, t string) {
		if count < 3 {
			fmt.Println(f, "->", t)
		}
		count++
	})
	fmt.Println(count)
	fmt.Println(depth(50000))
}
