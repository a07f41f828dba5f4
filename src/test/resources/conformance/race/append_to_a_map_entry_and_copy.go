package main

import (
	"fmt"
	"time"
)

type box struct{ m map[string][]int }

// The map is written when the entry is looked for, and the entry is read after that.
func main() {
	b := &box{map[string][]int{}}
	k := "a"
	add := func(n int) { b.m[k] = append(b.m[k], n) }
	twice := func(n int) { b.m["b"] = append(b.m["c"], n) }
	count := map[int]int{}
	up := func() { count[1] += 2 }
	s := []int{1, 2, 3, 4}
	shift := func() { copy(s, s[1:]) }
	race := func(f func()) {
		go f()
		time.Sleep(10 * time.Millisecond)
		f()
	}
	race(func() { add(1) })
	race(func() { twice(1) })
	race(up)
	race(shift)
	fmt.Println(len(b.m), count, len(s))
}
