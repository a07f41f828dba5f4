package main

import "fmt"

func divmod(a, b int) (int, int) {
	return a / b, a % b
}

func named(n int) (double, square int, text string) {
	double = n * 2
	square = n * n
	text = fmt.Sprint("n=", n)
	return
}

func sum(a, b int) int { return a + b }

func swap(a, b string) (string, string) { return b, a }

func main() {
	q, r := divmod(17, 5)
	fmt.Println(q, r)
	_, r = divmod(20, 6)
	fmt.Println(r)
	fmt.Println(named(6))
	fmt.Println(sum(divmod(29, 4)))
	fmt.Println(swap(swap("a", "b")))
}
