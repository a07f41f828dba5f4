package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

// Every function of a complex number, at zeros, infinities and what is no number.
func main() {
	functions := []struct {
		name string
		f    func(complex128) complex128
	}{
		{"acos", cmplx.Acos}, {"acosh", cmplx.Acosh}, {"asin", cmplx.Asin}, {"asinh", cmplx.Asinh},
		{"atan", cmplx.Atan}, {"atanh", cmplx.Atanh}, {"cos", cmplx.Cos}, {"cosh", cmplx.Cosh},
		{"sin", cmplx.Sin}, {"sinh", cmplx.Sinh}, {"tan", cmplx.Tan}, {"tanh", cmplx.Tanh},
		{"cot", cmplx.Cot}, {"exp", cmplx.Exp}, {"log", cmplx.Log}, {"log10", cmplx.Log10},
		{"sqrt", cmplx.Sqrt}, {"conj", cmplx.Conj},
	}
	parts := []float64{0, math.Copysign(0, -1), 1, -0.5, 2.25, math.Inf(1), math.Inf(-1), math.NaN()}
	for _, function := range functions {
		for _, re := range parts {
			for _, im := range parts {
				x := complex(re, im)
				fmt.Println(function.name, x, function.f(x))
			}
		}
	}
	for _, re := range parts {
		for _, im := range parts {
			x := complex(re, im)
			r, theta := cmplx.Polar(x)
			fmt.Println(x, cmplx.Abs(x), cmplx.Phase(x), r, theta, cmplx.Rect(re, im), cmplx.IsInf(x), cmplx.IsNaN(x))
			for _, y := range []complex128{0, 2, -1, 1i, 0.5 - 2i, cmplx.Inf(), cmplx.NaN()} {
				fmt.Println(x, y, cmplx.Pow(x, y), x*y, x/y)
			}
		}
	}
}
