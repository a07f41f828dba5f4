package main

import "fmt"

func filter(s []int, keep func(int) bool) []int {
	out := s[:0]
	for _, v := range s {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func main() {
	var stack []string
	for _, w := range []string{"a", "b", "c"} {
		stack = append(stack, w)
	}
	for len(stack) > 0 {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		fmt.Print(top)
	}
	fmt.Println()
	queue := []int{1}
	for i := 0; len(queue) > 0 && i < 5; i++ {
		head := queue[0]
		queue = append(queue[1:], head*2, head*3)
		fmt.Print(head, " ")
	}
	fmt.Println(queue)
	s := []int{1, 2, 3, 4, 5, 6}
	fmt.Println(filter(s, func(n int) bool { return n%2 == 0 }), s)
	i := 2
	d := append([]int{}, s...)
	d = append(d[:i], d[i+1:]...)
	fmt.Println(d)
	ins := append(d[:1], append([]int{77}, d[1:]...)...)
	fmt.Println(ins)
	for l, r := 0, len(ins)-1; l < r; l, r = l+1, r-1 {
		ins[l], ins[r] = ins[r], ins[l]
	}
	fmt.Println(ins)
}
