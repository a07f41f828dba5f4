package main

import (
	"fmt"
	"time"
)

type key struct{ a, b int }

func main() {
	byNumber := map[int]string{1: "one"}
	byKey := map[key]int{{1, 2}: 3}
	byRune := map[int32]bool{}
	go func() {
		byNumber[2] = "two"
		byKey[key{3, 4}] = 5
		byRune['x'] = true
	}()
	time.Sleep(20 * time.Millisecond)
	for k := range byNumber {
		_ = k
	}
	_, ok := byKey[key{3, 4}]
	delete(byRune, 'x')
	fmt.Println(ok, len(byRune))
}
