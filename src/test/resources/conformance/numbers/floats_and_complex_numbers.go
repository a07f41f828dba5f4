package main

import (
	"fmt"
	"math"
)

func main() {
	zero := 0.0
	inf := 1 / zero
	nan := zero / zero
	fmt.Println(inf, -inf, nan, nan == nan, nan != nan, nan < 1, nan > 1, inf > 1e308)
	nz := math.Copysign(0, -1)
	fmt.Println(nz, 1/nz, nz == 0, -zero, 0-zero)
	fmt.Println(min(1.0, nan), max(1, inf, 3), min(0.0, nz), max(nz, 0))
	var f32 float32 = 16777216
	f32++
	fmt.Println(f32, f32/3, float64(f32/3))
	f := 1.1
	f *= 1.1
	f -= .21
	f /= 3
	f++
	fmt.Println(f, float32(f))
	fmt.Println(int64(math.Float64bits(1.5)), math.Float32bits(1.5))
	fmt.Println(uint8(300&0xff), int64(-1e18))
	fmt.Println(1e100, 1e20, 1e21, 123456789.0, 1e-5, 0.0001, 100000.0, 1e6)
	fmt.Println(float32(1e10), float32(3.4e38), float32(1)/3)
	fmt.Printf("%g %e %f %.3f %8.2f|%-8.2f|%+.1f %G %x %b\n", f, f, f, f, f, f, f, 1e-7, f, f)
	c := complex(1, -2)
	c *= c
	c += 1i
	c /= 2
	fmt.Println(c, real(c), imag(c), -c, c == c, c != 0)
	var c64 complex64 = complex64(c)
	fmt.Println(c64*c64, c64/complex64(3), complex(float32(1), 2))
	fmt.Printf("%v %.2f %g %T %T\n", c, c, c64, c64, real(c64))
	fmt.Println(complex(inf, nan), c/complex(0, 0))
	a, b := 0.1, 0.2
	fmt.Println(a+b == 0.3, a+b, 0.1+0.2 == 0.3)
	var x float64 = 5
	fmt.Println(x/2, int(x)/2, x == 5, math.Mod(x, 3), math.Sqrt(-1))
	m := map[float64]int{nan: 1, nan: 2, 0: 3}
	m[nz] = 4
	m[nan] = 5
	fmt.Println(len(m), m[0], m[nan])
	delete(m, nan)
	fmt.Println(len(m))
	clear(m)
	fmt.Println(len(m))
	fmt.Println(math.MaxInt64, float64(math.MaxInt64), uint64(float64(1<<63)))
	for _, v := range []float64{0.5, 1.5, 2.5, -0.5} {
		fmt.Print(math.Round(v), math.RoundToEven(v), math.Floor(v), math.Trunc(v), " ")
	}
	fmt.Println()
	println(1.0, float32(2.5), -0.0, inf, nan, c)
}
