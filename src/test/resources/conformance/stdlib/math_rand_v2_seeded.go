package main

import (
	"fmt"
	"math/rand/v2"
)

func main() {
	r := rand.New(rand.NewPCG(1, 2))
	fmt.Println(r.Int(), r.IntN(100), r.Int32(), r.Int32N(10), r.Int64(), r.Int64N(1000), r.Uint32(), r.Uint64(), r.UintN(7))
	fmt.Println(r.Float64(), r.Float32(), r.NormFloat64(), r.ExpFloat64())
	fmt.Println(r.Perm(8))
	xs := []int{1, 2, 3, 4, 5, 6}
	r.Shuffle(len(xs), func(i, j int) { xs[i], xs[j] = xs[j], xs[i] })
	fmt.Println(xs)
	var seed [32]byte
	copy(seed[:], "interleave conformance programs!")
	c := rand.New(rand.NewChaCha8(seed))
	fmt.Println(c.Uint64(), c.IntN(1000), c.Float64())
	for range 200 {
		if n := rand.N(10); n < 0 || n > 9 {
			fmt.Println("out of range")
		}
	}
	fmt.Println(rand.N[int64](1), rand.IntN(1))
}
