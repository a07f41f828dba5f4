package main

func main() {
	n := 3
	var b [n]int
	var c [-1]int
	var e map[[]int]string
	var f map[func()]int
	var g [2.5]int
	type s struct{ m map[string]int }
	var h map[s]bool
	i := [...]int{1, 2, 3}
	var j [2]int = i
	k := [2]int{1, 2, 3}
	_, _, _, _, _, _, _, _ = b, c, e, f, g, h, j, k
}
