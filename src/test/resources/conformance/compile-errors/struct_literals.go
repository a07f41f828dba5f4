package main

type p struct {
	x, y int
	name string
}

func main() {
	_ = p{1, 2}
	_ = p{1, 2, "a", 4}
	_ = p{x: 1, 2}
	_ = p{z: 1}
	_ = p{x: "a"}
	_ = p{1, "b", "c"}
	_ = []int{"a"}
	_ = [2]int{1, 2, 3}
	_ = map[string]int{1: 1}
	_ = map[string]int{"a"}
	_ = []p{{1, 2, "ok"}, {3}}
	_ = int{5}
	_ = &p{y: 1.5}
}
