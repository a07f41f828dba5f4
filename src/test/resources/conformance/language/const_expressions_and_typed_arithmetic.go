package main

import (
	"fmt"
	"math"
	"time"
)

const (
	a       = 7 / 2
	b       = 7 / 2.0
	c       = 7.0 / 2 * 2
	d       = 'x' - 'a'
	e       = "go" + "lang"
	f       = len(e) << 2
	g       = 1<<10 | 1<<3&^8
	h       = ^uint8(5)
	i       = -5 % 3
	j       = 3 > 2 && e != ""
	k       = time.Second * 3 / 2
	l       = math.MaxUint32 >> 16
	m       = 5.0 == 5
	n       = 1e3
	o int64 = n
)

func main() {
	fmt.Println(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)
	fmt.Printf("%T %T %T %T %T %T %T\n", a, b, d, f, h, k, o)
	var x float32 = 0.1
	var y float64 = 0.1
	fmt.Println(float64(x) == y, x == 0.1, x*3, y*3)
	var u uint = 3
	fmt.Println(1<<u, uint8(1)<<u<<5)
	fmt.Println(math.Pi*2, float32(math.Pi), int64(math.MaxInt32)+1)
	const big = 1 << 62
	fmt.Println(big-1+big == math.MaxInt64, big/3)
}
