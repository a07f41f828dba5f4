package main

import (
	"cmp"
	"fmt"
	"math"
)

func main() {
	fmt.Println(cmp.Compare(1, 2), cmp.Compare("b", "a"), cmp.Compare(1.5, 1.5))
	fmt.Println(cmp.Compare(math.NaN(), 1), cmp.Compare(1, math.NaN()), cmp.Compare(math.NaN(), math.NaN()))
	fmt.Println(cmp.Less(1, 2), cmp.Less(math.NaN(), 0), cmp.Less(math.Copysign(0, -1), 0))
	fmt.Println(cmp.Or(0, 3, 4), cmp.Or("", "x"), cmp.Or[int](), cmp.Or(0, 0))
}
