package main

type (
	T       struct{ a int }
	A       [2]T
	G[X any] struct{ x X }
)

func main() {
	var t T
	println("a", t)
	if true {
		print(1, A{}, "x", [3]string{})
	}
	println(G[int]{}, "x", struct {
		x, y int
		g    interface{}
		h    interface{ M(a int) (b error) }
		T    `json:"a"`
	}{})
	println([0]struct{}{}, &t, []T{t}, map[string]T{}, any(t), main, 1i)
}
