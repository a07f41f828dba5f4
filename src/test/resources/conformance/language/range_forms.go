package main

import "fmt"

func main() {
	for i, v := range []string{"a", "b"} {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		fmt.Print(i, ":", v, " ")
	}
	fmt.Println(arr)
	for i, v := range &arr {
		arr[2] = 20
		fmt.Print(i, ":", v, " ")
	}
	fmt.Println(arr)
	sl := []int{1, 2, 3}
	for i, v := range sl {
		sl = append(sl, v*10)
		sl[2] = 99
		fmt.Print(i, ":", v, " ")
	}
	fmt.Println(len(sl))
	for i, r := range "aé世\xff!" {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	var i int
	for i = range sl {
	}
	fmt.Println(i)
	var holder struct{ k, v int }
	for holder.k, holder.v = range []int{7, 8} {
	}
	fmt.Println(holder)
	for range sl[:2] {
		fmt.Print("x")
	}
	fmt.Println()
	m := map[string]int{"only": 1}
	for k, v := range m {
		fmt.Println(k, v)
	}
	var none []int
	for range none {
		fmt.Println("never")
	}
}
