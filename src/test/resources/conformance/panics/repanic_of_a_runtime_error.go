package main

type T struct{ a, b int }
type MyF float32

func g(t *T, xs []int) int {
	defer func() {
		if r := recover(); r != nil {
			println("recovered")
			panic(r)
		}
	}()
	return xs[t.a]
}

func main() {
	func() {
		g(&T{a: 5}, []int{1, 2})
	}()
}
