package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	at := <-time.After(30 * time.Millisecond)
	fmt.Println(at.Sub(start) >= 30*time.Millisecond, at.After(start), !at.After(time.Now()))
	tick := time.NewTicker(20 * time.Millisecond)
	a, b := <-tick.C, <-tick.C
	gap := b.Sub(a)
	fmt.Println(gap > 5*time.Millisecond, gap < 2*time.Second)
	s := start.String()
	fmt.Println(len(s) > 20, start.Round(0).String() != s)
}
