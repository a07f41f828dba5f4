package main

import (
	"fmt"
	"time"
)

type point struct{ x, y int }

func main() {
	m := map[string]*point{"p": {1, 2}}
	p := m["p"]
	go func() {
		p.x = 3
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(m["p"].y, m["p"].x)
}
