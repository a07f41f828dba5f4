package main

import (
	"fmt"
	"time"
)

// One report for each pair of lines, however often they race.
func main() {
	n := 0
	for i := 0; i < 5; i++ {
		go func() {
			n = i
		}()
		time.Sleep(5 * time.Millisecond)
	}
	var cells [3]int
	go func() {
		for i := range cells {
			cells[i] = i
		}
	}()
	time.Sleep(10 * time.Millisecond)
	sum := 0
	for i := 0; i < len(cells); i++ {
		sum += cells[i]
	}
	fmt.Println(sum, n)
}
