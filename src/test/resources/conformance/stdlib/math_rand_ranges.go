package main

import (
	"fmt"
	"math/rand"
)

func main() {
	ok := true
	seen := map[int]bool{}
	for range 2000 {
		n := rand.Intn(6)
		seen[n] = true
		f := rand.Float64()
		ok = ok && n >= 0 && n < 6 && f >= 0 && f < 1 && rand.Int63n(3) < 3
	}
	p := rand.Perm(10)
	sum := 0
	for _, v := range p {
		sum += v
	}
	fmt.Println(ok, len(seen), sum)
}
