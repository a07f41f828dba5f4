// Go's compiler copies small functions of the library: the function literals in them have names that begin
// with the package main, and traces show them at their places in the library.
package main

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"sync"
)

func two(m map[string]int) {
	for k := range maps.Keys(m) {
		fmt.Println(k)
		if len(k) == 1 {
			var p *int
			*p = 1
		}
	}
}

func main() {
	defer func() {
		fmt.Fprintln(os.Stderr, recover())
		defer two(map[string]int{"a": 1})
		each := sync.OnceFunc(func() { panic("once") })
		each()
	}()
	for i, v := range slices.All([]int{1, 2}) {
		fmt.Println(i, v)
		if v == 2 {
			panic("x")
		}
	}
}
