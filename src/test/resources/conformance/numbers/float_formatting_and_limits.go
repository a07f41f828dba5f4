package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	fs := []float64{0.1 + 0.2, 1e15, 1e16, 123456789.125, 5e-324, 1.7976931348623157e308, 100000, 1e20, 1e21, 1e-4, 1e-5, 2.5e-8, 4503599627370497.5, 1 << 53}
	for _, f := range fs {
		fmt.Println(f, float32(f), strconv.FormatFloat(f, 'g', 5, 64), strconv.FormatFloat(f, 'f', -1, 32) != "")
	}
	fmt.Printf("%6.3v|%-10.2e|%+08.1f|%x\n", math.Pi, 12345.678, -2.55, 0.15625)
	fmt.Println(math.Floor(2.7), math.Round(2.5), math.Round(-2.5), math.Trunc(-2.7), math.Mod(7.5, 2))
	var f32 float32 = 16777216
	fmt.Println(f32+1 == f32, float32(0.1)+float32(0.2), 0.1+0.2)
	x := 1.0
	for range 60 {
		x /= 2
	}
	fmt.Println(x, x*math.Pow(2, 60))
	fmt.Println(math.MaxFloat32, math.SmallestNonzeroFloat32, math.MaxInt64, uint64(math.MaxUint64))
	nan := math.NaN()
	fmt.Println(nan == nan, math.IsNaN(nan), nan < 1, max(nan, 1), math.Max(nan, 1))
	fmt.Println(int64(1e18), uint8(int(fs[0]*1000)), int(-fs[4]-3.99+fs[10]), int32(math.Floor(-0.5)))
}
