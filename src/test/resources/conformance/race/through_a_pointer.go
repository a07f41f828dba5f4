package main

import (
	"fmt"
	"time"
)

func set(p *int, n int) {
	*p = n
}

func main() {
	n := 1
	s := []int{1, 2}
	go set(&n, 2)
	go set(&s[1], 3)
	time.Sleep(20 * time.Millisecond)
	fmt.Println(n)
	fmt.Println(s[1])
}
