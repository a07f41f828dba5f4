// Two chains of interface values that differ, or not, only at their far ends.
package main

import "fmt"

type link struct{ next any }

func chain(end any) any {
	for i := 0; i < 100_000; i++ {
		end = link{end}
	}
	return end
}

func main() {
	fmt.Println(chain(1) == chain(1), chain(1) == chain(2))
	seen := map[any]bool{chain("a"): true}
	fmt.Println(seen[chain("a")], seen[chain("b")])
}
