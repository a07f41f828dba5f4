package main

import (
	"fmt"
	"sort"
	"time"
)

func main() {
	s := []int{3, 1, 2}
	go sort.Ints(s)
	time.Sleep(20 * time.Millisecond)
	fmt.Println(s[0])
	sort.Slice(s, func(i, j int) bool { return s[i] > s[j] })
}
