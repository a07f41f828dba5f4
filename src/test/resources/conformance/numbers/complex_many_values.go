package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

// Every bit of every function over a grid: near the poles of the tangents, too.
func main() {
	parts := []float64{-20, -math.Pi / 2, -0.1, 1e-9, 0.7, math.Pi / 4, 3}
	functions := []func(complex128) complex128{
		cmplx.Tan, cmplx.Cot, cmplx.Tanh, cmplx.Atan, cmplx.Atanh, cmplx.Asin, cmplx.Acos, cmplx.Asinh,
		cmplx.Acosh, cmplx.Sin, cmplx.Cos, cmplx.Sinh, cmplx.Cosh, cmplx.Exp, cmplx.Log, cmplx.Log10, cmplx.Sqrt,
	}
	for _, re := range parts {
		for _, im := range parts {
			x := complex(re, im)
			for i, f := range functions {
				y := f(x)
				fmt.Printf("%d %v %x %x\n", i, x, math.Float64bits(real(y)), math.Float64bits(imag(y)))
			}
		}
	}
}
