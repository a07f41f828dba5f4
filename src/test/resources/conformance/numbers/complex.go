package main

import (
	"fmt"
	"math/cmplx"
)

func main() {
	a := 3 + 4i
	b := complex(1, -2)
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a == 3+4i)
	fmt.Println(real(a), imag(b), cmplx.Abs(a), cmplx.Conj(a))
	var c complex64 = complex64(a)
	c *= 1i
	fmt.Println(c, real(c))
	fmt.Printf("%v %.1f %T %T %T %g %+.2e\n", a, a, a, c, real(c), b, b)
	fmt.Println(cmplx.Sqrt(-1), cmplx.Pow(2i, 2), cmplx.Exp(0))
	const k = 2i * 2i
	fmt.Println(k, int(k), 1i*1i)
	var z complex128
	fmt.Println(1/z, z)
	m := map[complex128]string{1 + 1i: "x"}
	fmt.Println(m[1+1i])
	z = 0
	n := 0
	for cmplx.Abs(z) < 2 && n < 50 {
		z = z*z + complex(0.35, 0.35)
		n++
	}
	fmt.Println(n)
}
