package main

func grow[T any](depth int) {
	type layer struct{}
	if depth > 0 {
		grow[layer](depth - 1)
	}
}

func main() {
	grow[int](3)
}
