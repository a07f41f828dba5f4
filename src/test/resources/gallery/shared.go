package main

import (
	"fmt"
	"time"
)

var (
	counter int
	name    = "none"
	seen    = map[string]int{}
)

func bump(who string) {
	for i := 0; i < 3; i++ {
		counter++
	}
	name = who
}

func main() {
	go bump("left")
	go bump("right")
	time.Sleep(time.Millisecond)
	seen[name]++
	fmt.Println(counter, name)
}
