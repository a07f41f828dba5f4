package main

import "fmt"

// Entries that a loop over a map inserts may or may not be seen by it, but they do not keep it going.
func main() {
	small := map[int]bool{0: true, 1: false, 2: true}
	for k, v := range small {
		if v {
			small[10+k] = true
		}
	}
	fmt.Println(len(small) < 100, small[10], small[12], small[11])

	large := make(map[int]int)
	for i := range 20 {
		large[i] = i
	}
	rounds := 0
	for k := range large {
		large[-k-rounds-1] = rounds
		large[1000*(rounds+1)+k] = rounds
		rounds++
	}
	fmt.Println(rounds >= 20, rounds < 1000, len(large) >= 60)

	emptied := map[string]int{"a": 1, "b": 2, "c": 3}
	seen := 0
	for k := range emptied {
		seen++
		clear(emptied)
		_ = k
	}
	fmt.Println(seen, len(emptied))
}
