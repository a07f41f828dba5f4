package main

type tree struct{ left, right *tree }

func (t *tree) a(n int) int {
	var pad [4096]int
	pad[n%len(pad)] = n
	return t.b(n+1) + pad[0]
}

func (t *tree) b(n int) int {
	x := t.a(n + 1)
	return x * 2
}

func main() {
	t := &tree{}
	println(t.a(0))
}
