package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(math.Sqrt(2), math.Cbrt(27), math.Pow(2, 0.5), math.Pow(2, -2), math.Hypot(3, 4), math.Abs(-2.5))
	fmt.Println(math.Floor(-2.5), math.Ceil(-2.5), math.Trunc(-2.5), math.Round(-2.5), math.RoundToEven(2.5), math.Round(0.49999999999999994))
	fmt.Println(math.Max(1, math.NaN()), math.Min(-0.0, 0), math.Max(3, 7), math.Min(3, 7), math.Signbit(-1), math.Copysign(3, -1))
	fmt.Println(math.Inf(1) > math.MaxFloat64, math.IsNaN(math.Log(-1)), math.IsInf(math.Exp(1000), 1), math.Log(0))
	fmt.Printf("%.12f %.12f %.12f %.12f\n", math.Sin(1), math.Cos(1), math.Tan(1), math.Atan2(1, -1))
	fmt.Printf("%.12f %.12f %.12f %.12f\n", math.Exp(1), math.Log(10), math.Log2(8), math.Log10(1000))
	fr, ex := math.Frexp(10)
	ip, fp := math.Modf(3.75)
	fmt.Println(fr, ex, ip, fp, math.Ldexp(0.5, 4), math.Dim(5, 3), math.Gamma(5))
	fmt.Println(math.Float64bits(1.5), math.Float64frombits(0x4009000000000000), math.Float32bits(-2))
	fmt.Println(math.Pi, math.E, math.Sqrt2, math.MaxInt, math.Nextafter(1, 2))
}
