package main

import "fmt"

func main() {
	m := map[int]bool{}
	for i := range 100 {
		m[i] = true
	}
	seen := 0
	for k := range m {
		delete(m, k)
		seen++
	}
	fmt.Println(seen, len(m))
	for i := range 10 {
		m[i] = true
	}
	visited := map[int]int{}
	for k := range m {
		visited[k]++
		for j := range 10 {
			if j != k {
				delete(m, j)
			}
		}
	}
	fmt.Println(len(visited), len(m))
	n := map[string]int{"a": 1}
	for k := range n {
		n[k] = 5
	}
	fmt.Println(n)
	for range n {
		n = nil
	}
	fmt.Println(n == nil)
}
