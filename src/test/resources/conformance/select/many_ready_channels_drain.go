package main

import "fmt"

func main() {
	chans := make([]chan int, 4)
	for i := range chans {
		chans[i] = make(chan int, 5)
		for k := range 5 {
			chans[i] <- i*10 + k
		}
		close(chans[i])
	}
	last := map[int]int{0: -1, 1: 9, 2: 19, 3: 29}
	ordered, n := true, 0
	take := func(i, v int, ok bool) bool {
		if !ok {
			return false
		}
		ordered = ordered && v == last[i]+1
		last[i] = v
		n++
		return true
	}
	open := 4
	for open > 0 {
		select {
		case v, ok := <-chans[0]:
			if !take(0, v, ok) {
				chans[0] = nil
				open--
			}
		case v, ok := <-chans[1]:
			if !take(1, v, ok) {
				chans[1] = nil
				open--
			}
		case v, ok := <-chans[2]:
			if !take(2, v, ok) {
				chans[2] = nil
				open--
			}
		case v, ok := <-chans[3]:
			if !take(3, v, ok) {
				chans[3] = nil
				open--
			}
		}
	}
	fmt.Println(n, ordered)
}
