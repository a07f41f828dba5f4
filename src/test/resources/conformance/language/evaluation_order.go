package main

import "fmt"

func t(s string, v int) int {
	fmt.Print(s, " ")
	return v
}

func slice(s string, v []int) []int {
	fmt.Print(s, " ")
	return v
}

func three(a, b, c int) int { return a*100 + b*10 + c }

func main() {
	fmt.Println(t("a", 1)+t("b", 2)*t("c", 3) == 7)
	fmt.Println(three(t("x", 1), t("y", 2), t("z", 3)))
	xs := []int{0, 0, 0}
	slice("s", xs)[t("i", 1)] = t("v", 9)
	fmt.Println(xs)
	i := 0
	i, xs[i] = 2, 7
	fmt.Println(i, xs)
	xs[0], xs[2] = xs[2], xs[0]
	fmt.Println(xs)
	fmt.Println(t("l", 0) == 1 && t("never", 1) == 1)
	fmt.Println(t("l", 1) == 1 || t("never", 1) == 1)
	m := map[int]int{t("k", 1): t("mv", 10)}
	fmt.Println(m)
	arr := [2]int{t("e0", 0), t("e1", 1)}
	fmt.Println(arr)
}
