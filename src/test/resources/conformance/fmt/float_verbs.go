package main

import (
	"fmt"
	"math"
)

func main() {
	for _, f := range []float64{3.14159265, -0.5, 0, 1e21, 1e20, 1e-7, 123456789, 100, 1.0 / 3, 2.5} {
		fmt.Println(f)
		fmt.Printf("%v|%g|%G|%f|%.2f|%8.3f|%-8.1f|%08.2f|%+.1f|% .1f|%e|%.3e|%E|%.3g|%6.2f%%\n",
			f, f, f, f, f, f, f, f, f, f, f, f, f, f, f)
	}
	fmt.Println(math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, math.SmallestNonzeroFloat64, -0.0, 1/math.Inf(-1))
	fmt.Printf("%f %5.1f|%+v|%08f|%-8v|%x|%X\n", math.Inf(1), math.NaN(), math.Inf(1), math.Inf(-1), math.NaN(), 1.5, -10.25)
	fmt.Println(float32(0.1), float64(float32(0.1)), float32(16777216), float32(1)/3, float32(1e10))
	fmt.Printf("%v %g %.3f %6.2v|%b\n", float32(2.7), float32(1e-10), float32(2.0005), float32(3.14159), 1.0)
	fmt.Printf("%#v %#v %#v %#g %#.3g\n", 1.0, 1e6, 1e21, 2.0, 3.0)
	fmt.Printf("%.0f %.0f %.0f %.0f %.1f\n", 0.5, 1.5, 2.5, -0.5, 0.25)
}
