package main

import (
	"fmt"
	"sync"
)

func main() {
	ch := make(chan [2]int)
	var wg sync.WaitGroup
	for id := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for seq := range 4 {
				ch <- [2]int{id, seq}
			}
		}()
	}
	go func() { wg.Wait(); close(ch) }()
	next := [5]int{}
	inOrder := true
	for m := range ch {
		inOrder = inOrder && next[m[0]] == m[1]
		next[m[0]]++
	}
	fmt.Println(next, inOrder)
}
