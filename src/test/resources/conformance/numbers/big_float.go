// Floating-point numbers of any precision.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
)

var modes = []big.RoundingMode{big.ToNearestEven, big.ToNearestAway, big.ToZero, big.AwayFromZero, big.ToNegativeInf, big.ToPositiveInf}

func try(f func()) {
	defer func() {
		r := recover()
		var nan big.ErrNaN
		err, _ := r.(error)
		fmt.Printf("%T %v %v\n", r, r, errors.As(err, &nan))
	}()
	f()
}

func show(x *big.Float) {
	fmt.Println(x, x.Prec(), x.MinPrec(), x.Mode(), x.Acc(), x.Sign(), x.Signbit(), x.IsInt(), x.IsInf())
	fmt.Println(x.Text('g', -1), x.Text('e', 5), x.Text('f', 3), x.Text('p', 0), x.Text('b', 0), x.Text('x', -1), x.Text('x', 2), x.Text('G', 4), x.Text('q', 1))
	i, acc := x.Int64()
	u, uacc := x.Uint64()
	f, facc := x.Float64()
	f32, acc32 := x.Float32()
	fmt.Println(i, acc, u, uacc, f, facc, f32, acc32)
	whole, wacc := x.Int(nil)
	rat, racc := x.Rat(nil)
	fmt.Println(whole, wacc, rat, racc)
	m := new(big.Float)
	e := x.MantExp(m)
	fmt.Println(m, e, new(big.Float).SetMantExp(m, e).Cmp(x))
}

func main() {
	texts := []string{"0", "-0", "1", "0.1", "-2.5", "123456789.125", "1e100", "3.3e-50", "0x1.8p3", "0b101.1", "0o17.4", "Inf", "-inf", "1_000.5", "9.99999999999999999999999999999", "18446744073709551615", "-9223372036854775808", "1e-320", "4.9e-324", "1e309", "1e39", "0.5"}
	for _, s := range texts {
		x, ok := new(big.Float).SetString(s)
		fmt.Println(s, ok)
		show(x)
	}
	for _, s := range []string{"", "x", "1x", "1e", "1__0", "_1", ".", "1.2.3", "0x", "+", "1p3", "12e3", "ff", "0b12", "1e99999999999999999999", "--1", " 1", "Infinity"} {
		for _, base := range []int{0, 10, 16} {
			f, b, err := big.ParseFloat(s, base, 64, big.ToZero)
			fmt.Print(f, " ", b, " ", err, "; ")
		}
		fmt.Println()
	}
	values := []*big.Float{big.NewFloat(0), big.NewFloat(math.Copysign(0, -1)), big.NewFloat(1), big.NewFloat(-1.5), big.NewFloat(1e30), big.NewFloat(1.0 / 3), new(big.Float).SetInf(false), new(big.Float).SetInf(true)}
	for _, x := range values {
		for _, y := range values {
			fmt.Print(x.Cmp(y), " ")
			for _, op := range []func(z, x, y *big.Float) *big.Float{(*big.Float).Add, (*big.Float).Sub, (*big.Float).Mul, (*big.Float).Quo} {
				func() {
					defer func() {
						if r := recover(); r != nil {
							fmt.Print(r, ", ")
						}
					}()
					z := op(new(big.Float), x, y)
					fmt.Print(z.Text('g', -1), " ", z.Acc(), ", ")
				}()
			}
		}
		fmt.Println()
	}
	third, half := big.NewFloat(1.0/3), big.NewFloat(2.5)
	for _, mode := range modes {
		for _, prec := range []uint{1, 3, 10, 53, 64, 200} {
			z := new(big.Float).SetPrec(prec).SetMode(mode)
			fmt.Print(z.Quo(big.NewFloat(2), big.NewFloat(-3)).Text('g', -1), z.Acc(), " ", z.Mul(third, third).Text('p', 0), z.Acc(), " ", z.Set(half), z.Acc(), " ", z.Sqrt(big.NewFloat(2)).Text('g', 70), z.Acc(), " ", z.Sub(third, third), z.Acc(), " ")
		}
		fmt.Println()
	}
	// 1 + 1/1! + 1/2! + …, and by the arithmetic-geometric mean
	e, term := big.NewFloat(1).SetPrec(400), big.NewFloat(1).SetPrec(400)
	for i := int64(1); i < 80; i++ {
		term.Quo(term, new(big.Float).SetInt64(i))
		e.Add(e, term)
	}
	fmt.Println(e.Text('f', 100))
	one := big.NewFloat(1).SetPrec(500)
	a, g := new(big.Float).Copy(one), new(big.Float).SetPrec(500).Quo(one, new(big.Float).SetPrec(500).Sqrt(big.NewFloat(2)))
	t, p := big.NewFloat(0.25).SetPrec(500), big.NewFloat(1)
	for range 8 {
		next := new(big.Float).SetPrec(500).Add(a, g)
		next.Quo(next, big.NewFloat(2))
		d := new(big.Float).SetPrec(500).Sub(a, next)
		g.Sqrt(g.Mul(a, g))
		t.Sub(t, d.Mul(p, d.Mul(d, d)))
		p.Mul(p, big.NewFloat(2))
		a = next
	}
	sum := new(big.Float).SetPrec(500).Add(a, g)
	sum.Mul(sum, sum)
	fmt.Println(sum.Quo(sum, t.Mul(t, big.NewFloat(4))).Text('f', 120))

	x := big.NewFloat(-1234.5678)
	fmt.Printf("%v|%g|%e|%f|%.2f|%10.3f|%-12.1f|%012.2f|%+.3e|% f|%s|%d|%G|%x|%b|%F|%.3g\n", x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
	fmt.Printf("%8v|%08v|%+v|% v|%-8v|\n", new(big.Float).SetInf(false), new(big.Float).SetInf(true), new(big.Float).SetInf(false), new(big.Float).SetInf(false), big.NewFloat(1))
	fmt.Println(new(big.Float).SetRat(big.NewRat(22, 7)), new(big.Float).SetInt(new(big.Int).Lsh(big.NewInt(1), 100)), new(big.Float).SetUint64(math.MaxUint64), new(big.Float).Neg(x), new(big.Float).Abs(x))
	fmt.Println(new(big.Float).SetPrec(0), big.NewFloat(3).SetPrec(0).Acc(), big.NewFloat(7).SetPrec(2), big.NewFloat(7).SetPrec(2).Acc(), big.RoundingMode(9), big.Accuracy(5))
	b, err := json.Marshal(map[string]*big.Float{"pi": big.NewFloat(math.Pi)})
	fmt.Println(string(b), err)
	var back big.Float
	fmt.Println(back.UnmarshalText([]byte("1.25")), &back, back.Prec(), back.UnmarshalText([]byte("q")))
	huge := new(big.Float).SetMantExp(big.NewFloat(1), big.MaxExp-1)
	fmt.Println(huge.MantExp(nil), new(big.Float).Mul(huge, huge), new(big.Float).Mul(huge, huge).Acc(), new(big.Float).Quo(big.NewFloat(1), huge).MantExp(nil))
	try(func() { big.NewFloat(math.NaN()) })
	try(func() { new(big.Float).Sqrt(big.NewFloat(-1)) })
	try(func() { new(big.Float).Quo(big.NewFloat(0), big.NewFloat(0)) })
	try(func() { new(big.Float).SetFloat64(math.NaN()) })
}
