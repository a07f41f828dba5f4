package main

import (
	"fmt"
	"time"
)

func main() {
	a := make([]int, 4, 8)
	b := []int{7, 8, 9}
	text := []byte("shared")
	go func() {
		a[1] = 1
		b[2] = 2
		text[0] = 'S'
	}()
	time.Sleep(20 * time.Millisecond)
	n := copy(a, b)
	fmt.Println(n)
	fmt.Println(string(text))
	c := append(a, b...)
	fmt.Println(len(c))
	clear(a)
}
