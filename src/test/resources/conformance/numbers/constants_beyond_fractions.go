package main

import "fmt"

const (
	huge  = 1e20000
	tiny  = 1e-20000
	vast  = 1e646000000
	one   = huge * tiny
	ratio = vast / 1e645999999
	root  = huge * huge / (huge * huge)
	a     = 0x1p20000 / 0x1p19990
	c     = (huge + 1i*huge) / huge
	diff  = huge - huge
	whole = 1e5000 / 1e4998
)

func main() {
	fmt.Println(float64(one), float32(ratio), root, a, c, diff, int(whole), huge > vast, tiny < 1e-300, -huge < tiny)
	fmt.Println(int(one*3), uint8(ratio), tiny+1 == 1, huge+1 == huge, float64(tiny), 1/huge == tiny)
	var x float64 = 1e-400
	var arr [int(1e5000/1e4999 + .5 - .5)]int
	fmt.Println(x, len(arr), 1<<(1e5000/1e4999), -tiny)
	const m = -1 << 63
	fmt.Println(m/-1, m%-1, 1.5e-5000*1e5000)
	switch one {
	case 1:
		fmt.Println("is 1")
	default:
		fmt.Println("is not 1")
	}
}
