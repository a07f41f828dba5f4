// Only the first line of stderr is the same on every run.
package main

import "runtime"

func main() {
	runtime.GOMAXPROCS(4)
	m := map[string]int{"a": 1}
	go func() {
		for {
			m["a"]++
		}
	}()
	sum := 0
	for {
		sum += m["a"]
	}
}
