// Records what package math makes of typical and random arguments:
//
//	go run functions.go > functions.txt
//
// Each line: function, first and second argument and result as the bits of float64.
package main

import (
	"bufio"
	"fmt"
	"math"
	"math/rand"
	"os"
)

type unary struct {
	name string
	f    func(float64) float64
}

type binary struct {
	name string
	f    func(x, y float64) float64
}

var unaries = []unary{
	{"Acos", math.Acos}, {"Acosh", math.Acosh}, {"Asin", math.Asin}, {"Asinh", math.Asinh},
	{"Atan", math.Atan}, {"Atanh", math.Atanh}, {"Cbrt", math.Cbrt}, {"Ceil", math.Ceil},
	{"Cos", math.Cos}, {"Cosh", math.Cosh}, {"Erf", math.Erf}, {"Erfc", math.Erfc},
	{"Exp", math.Exp}, {"Exp2", math.Exp2}, {"Expm1", math.Expm1}, {"Floor", math.Floor},
	{"Gamma", math.Gamma}, {"Log", math.Log}, {"Log10", math.Log10}, {"Log1p", math.Log1p},
	{"Log2", math.Log2}, {"Round", math.Round}, {"RoundToEven", math.RoundToEven},
	{"Sin", math.Sin}, {"Sinh", math.Sinh}, {"Sqrt", math.Sqrt}, {"Tan", math.Tan},
	{"Tanh", math.Tanh}, {"Trunc", math.Trunc},
}

var binaries = []binary{
	{"Atan2", math.Atan2}, {"Hypot", math.Hypot}, {"Max", math.Max}, {"Min", math.Min},
	{"Mod", math.Mod}, {"Nextafter", math.Nextafter}, {"Pow", math.Pow}, {"Remainder", math.Remainder},
}

func main() {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	r := rand.New(rand.NewSource(1))
	xs := []float64{0, math.Copysign(0, -1), math.Inf(1), math.Inf(-1), math.NaN(), 1, -1, 0.5, 2, 1e300, 5e-324, 1e-310}
	for i := range 15 {
		x := float64(i)
		xs = append(xs, x, -x/7, x/10, x*math.Pi/12)
		xs = append(xs, r.Float64(), r.NormFloat64()*10, math.Exp(r.NormFloat64()*20))
	}
	for _, u := range unaries {
		for _, x := range xs {
			fmt.Fprintf(w, "%s %x 0 %x\n", u.name, math.Float64bits(x), math.Float64bits(u.f(x)))
		}
	}
	for _, b := range binaries {
		for i := range 200 {
			x, y := xs[r.Intn(len(xs))], xs[r.Intn(len(xs))]
			if i%3 == 0 {
				y = float64(r.Intn(20) - 5)
			}
			fmt.Fprintf(w, "%s %x %x %x\n", b.name, math.Float64bits(x), math.Float64bits(y), math.Float64bits(b.f(x, y)))
		}
	}
}
