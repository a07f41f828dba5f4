package main

import (
	"fmt"
	"time"
)

type pair struct{ a, b int }

var shared pair

func main() {
	go func() {
		shared = pair{1, 2}
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(shared.b)
	p := &shared
	p.a = 3
	fmt.Println(*p)
}
