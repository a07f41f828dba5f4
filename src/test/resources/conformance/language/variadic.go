package main

import "fmt"

func sum(label string, ns ...int) string {
	t := 0
	for _, n := range ns {
		t += n
	}
	return fmt.Sprintf("%s: %d of %d nil=%v", label, t, len(ns), ns == nil)
}

func change(ns ...int) {
	if len(ns) > 0 {
		ns[0] = 100
	}
}

func anything(xs ...any) int { return len(xs) }

func main() {
	fmt.Println(sum("none"))
	fmt.Println(sum("two", 1, 2))
	s := []int{3, 4, 5}
	fmt.Println(sum("spread", s...))
	change(s...)
	fmt.Println(s)
	change(s[1], s[2])
	fmt.Println(s)
	fmt.Println(anything(s), anything(1, "b", nil), anything([]any{1, 2, 3}...))
}
