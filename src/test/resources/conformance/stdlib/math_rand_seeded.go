package main

import (
	"fmt"
	"math/rand"
)

func main() {
	r := rand.New(rand.NewSource(42))
	fmt.Println(r.Int(), r.Intn(100), r.Int31(), r.Int31n(10), r.Int63(), r.Int63n(1000), r.Uint32(), r.Uint64())
	fmt.Println(r.Float64(), r.Float32(), r.NormFloat64(), r.ExpFloat64())
	fmt.Println(r.Perm(8))
	xs := []string{"a", "b", "c", "d", "e"}
	r.Shuffle(len(xs), func(i, j int) { xs[i], xs[j] = xs[j], xs[i] })
	fmt.Println(xs)
	r.Seed(7)
	for range 5 {
		fmt.Print(r.Intn(6)+1, " ")
	}
	fmt.Println()
	rand.Seed(1)
	fmt.Println(rand.Intn(1000), rand.Intn(1000), rand.Perm(4))
	s := rand.NewSource(1)
	fmt.Println(s.Int63(), s.Int63())
	z := rand.NewZipf(r, 1.5, 2, 100)
	fmt.Println(z.Uint64(), z.Uint64())
	fmt.Println(rand.New(rand.NewSource(-5)).Intn(1<<40), rand.New(rand.NewSource(0)).Int())
}
