package main

import "fmt"

func main() {
	m := make(map[int]int)
	for i := range 5000 {
		m[i*7919] = i
	}
	ok := true
	for i := range 5000 {
		if v, found := m[i*7919]; !found || v != i {
			ok = false
		}
	}
	fmt.Println(len(m), ok)
	for i := 0; i < 5000; i += 2 {
		delete(m, i*7919)
	}
	sum := 0
	for _, v := range m {
		sum += v
	}
	fmt.Println(len(m), sum)
}
