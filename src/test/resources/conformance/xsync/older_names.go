// Packages that only name what the language or the library has by now.
package main

import (
	"fmt"

	"golang.org/x/exp/constraints"
	"golang.org/x/sync/syncmap"
)

func Max[T constraints.Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}
func Sum[T constraints.Integer | constraints.Float](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func main() {
	fmt.Println(Max(1, 2), Max("a", "b"), Sum(1.5, 2), Sum[uint8](200, 100))
	var m syncmap.Map
	m.Store(1, 2)
	fmt.Println(m.Load(1))
}
