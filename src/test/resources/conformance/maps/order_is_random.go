package main

import "fmt"

func main() {
	m := map[int]int{}
	for i := range 50 {
		m[i] = i
	}
	first := map[int]bool{}
	for range 200 {
		for k := range m {
			first[k] = true
			break
		}
	}
	fmt.Println(len(first) > 5)
	sum, count := 0, 0
	for k, v := range m {
		sum += k + v
		count++
	}
	fmt.Println(sum, count)
}
