package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

type phase complex64

func (p phase) conj() phase { return phase(complex(real(p), -imag(p))) }

func main() {
	z := complex(3, -4)
	w := 1 + 2i
	z += w
	z *= 2
	z -= 1i
	z /= complex(0, 1)
	fmt.Println(z, real(z), imag(z), z == w, z != w)
	var c64 complex64 = complex(float32(1.5), 2)
	fmt.Printf("%T %v %T %.2f\n", c64, c64*c64, real(c64), c64)
	fmt.Println(phase(1+1i).conj(), -w, +w)
	fmt.Println(cmplx.Abs(3+4i), cmplx.Phase(-1), real(cmplx.Sqrt(-4)), imag(cmplx.Sqrt(-4)))
	fmt.Println(complex(math.Inf(1), math.NaN()), cmplx.IsNaN(complex(math.NaN(), 0)), cmplx.IsInf(complex(math.Inf(-1), 1)))
	const k = (1 + 2i) * (3 - 1i)
	fmt.Println(k, real(k), imag(k) == 5)
	arr := [2]complex128{1, 2i}
	var any1, any2 any = arr, [2]complex128{1, 2i}
	fmt.Println(any1 == any2, arr)
	r, theta := cmplx.Polar(1i)
	fmt.Printf("%.4f %.4f %.3f\n", r, theta, cmplx.Rect(2, math.Pi))
	var zero complex128
	fmt.Println(w/zero, zero/zero == zero/zero)
	fmt.Printf("%8.2f|%+.1f|%g|%e\n", w, w, w, complex64(w))
}
