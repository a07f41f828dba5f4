package main

import "fmt"

func main() {
	a, b, c := make(chan int), make(chan int), make(chan int)
	for _, ch := range []chan int{a, b, c} {
		close(ch)
	}
	counts := map[string]int{}
	for range 3000 {
		select {
		case <-a:
			counts["a"]++
		case <-b:
			counts["b"]++
		case <-c:
			counts["c"]++
		}
	}
	for _, k := range []string{"a", "b", "c"} {
		fmt.Println(k, counts[k] > 800 && counts[k] < 1200)
	}
}
