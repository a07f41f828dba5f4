package main

import "fmt"

func main() {
	a, b, c := make(chan int), make(chan int), make(chan int)
	for _, ch := range []chan int{a, b, c} {
		close(ch)
	}
	n := [3]int{}
	for i := 0; i < 30000; i++ {
		select {
		case <-a:
			n[0]++
		case <-b:
			n[1]++
		case <-c:
			n[2]++
		}
	}
	for _, v := range n {
		fmt.Println(v > 9500 && v < 10500)
	}
	m := map[int]bool{}
	for i := 0; i < 8; i++ {
		m[i] = true
	}
	first := map[int]int{}
	for i := 0; i < 2000; i++ {
		for k := range m {
			first[k]++
			break
		}
	}
	fmt.Println(len(first))
}
