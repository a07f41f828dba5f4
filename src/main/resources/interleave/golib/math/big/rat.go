package big

import (
	"math"
	"strings"
)

// A Rat is a fraction in lowest terms; its zero value is 0.
type Rat struct {
	a Int
	b Int // 0 stands for 1
}

func NewRat(a, b int64) *Rat { return new(Rat).SetFrac64(a, b) }

func (x *Rat) Num() *Int { return &x.a }

func (x *Rat) Denom() *Int {
	if x.b.abs == "" {
		return NewInt(1)
	}
	return new(Int).Set(&x.b)
}

func (z *Rat) SetFrac(a, b *Int) *Rat {
	if b.abs == "" {
		panic("division by zero") //= 307
	}
	n, d := new(Int).Set(a), new(Int).Set(b)
	if d.neg {
		n.Neg(n)
		d.Neg(d)
	}
	if g := new(Int).GCD(nil, nil, new(Int).Abs(n), d); g.abs != "" {
		n.Quo(n, g)
		d.Quo(d, g)
	}
	z.a, z.b = *n, *d
	return z
}

func (z *Rat) SetFrac64(a, b int64) *Rat { return z.SetFrac(NewInt(a), NewInt(b)) }
func (z *Rat) SetInt(x *Int) *Rat        { return z.SetFrac(x, NewInt(1)) }
func (z *Rat) SetInt64(x int64) *Rat     { return z.SetFrac64(x, 1) }

func (z *Rat) Set(x *Rat) *Rat {
	*z = *x
	return z
}

// SetFloat64 sets z to f exactly; nil when f is not finite.
func (z *Rat) SetFloat64(f float64) *Rat {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return nil
	}
	frac, e := math.Frexp(f)
	n := NewInt(int64(frac * (1 << 53)))
	d := NewInt(1)
	if e -= 53; e > 0 {
		n.Lsh(n, uint(e))
	} else {
		d.Lsh(d, uint(-e))
	}
	return z.SetFrac(n, d)
}

// SetString reads a fraction "a/b" or a decimal number.
func (z *Rat) SetString(s string) (*Rat, bool) {
	if num, den, ok := strings.Cut(s, "/"); ok {
		a, ok1 := new(Int).SetString(num, 0)
		b, ok2 := new(Int).SetString(den, 0)
		if !ok1 || !ok2 || b.Sign() == 0 {
			return nil, false
		}
		return z.SetFrac(a, b), true
	}
	mantissa, exponent, hasExponent := strings.Cut(strings.ToLower(s), "e")
	whole, fraction, _ := strings.Cut(mantissa, ".")
	a, ok := new(Int).SetString(whole+fraction, 10)
	if !ok {
		return nil, false
	}
	shift := NewInt(int64(-len(fraction)))
	if hasExponent {
		e, ok := new(Int).SetString(exponent, 10)
		if !ok {
			return nil, false
		}
		shift.Add(shift, e)
	}
	power := new(Int).Exp(NewInt(10), new(Int).Abs(shift), nil)
	if shift.neg {
		return z.SetFrac(a, power), true
	}
	return z.SetInt(a.Mul(a, power)), true
}

func (x *Rat) Sign() int   { return x.a.Sign() }
func (x *Rat) IsInt() bool { return x.Denom().Cmp(NewInt(1)) == 0 }

func (x *Rat) Cmp(y *Rat) int {
	return new(Int).Mul(&x.a, y.Denom()).Cmp(new(Int).Mul(&y.a, x.Denom()))
}

func (z *Rat) Neg(x *Rat) *Rat { return z.SetFrac(new(Int).Neg(&x.a), x.Denom()) }
func (z *Rat) Abs(x *Rat) *Rat { return z.SetFrac(new(Int).Abs(&x.a), x.Denom()) }
func (z *Rat) Inv(x *Rat) *Rat { return z.SetFrac(x.Denom(), &x.a) }

func (z *Rat) Add(x, y *Rat) *Rat {
	n := new(Int).Mul(&x.a, y.Denom())
	return z.SetFrac(n.Add(n, new(Int).Mul(&y.a, x.Denom())), new(Int).Mul(x.Denom(), y.Denom()))
}

func (z *Rat) Sub(x, y *Rat) *Rat { return z.Add(x, new(Rat).Neg(y)) }

func (z *Rat) Mul(x, y *Rat) *Rat {
	return z.SetFrac(new(Int).Mul(&x.a, &y.a), new(Int).Mul(x.Denom(), y.Denom()))
}

func (z *Rat) Quo(x, y *Rat) *Rat { return z.Mul(x, new(Rat).Inv(y)) }

func (x *Rat) String() string { return x.a.String() + "/" + x.Denom().String() }

func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.a.String()
	}
	return x.String()
}

// FloatString writes x with prec decimals, rounded half away from zero.
func (x *Rat) FloatString(prec int) string {
	scale := new(Int).Exp(NewInt(10), NewInt(int64(prec)), nil)
	n := new(Int).Mul(new(Int).Abs(&x.a), scale)
	q, r := new(Int).QuoRem(n, x.Denom(), new(Int))
	if r.Lsh(r, 1).Cmp(x.Denom()) >= 0 {
		q.Add(q, NewInt(1))
	}
	digits := q.String()
	if missing := prec + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	sign := ""
	if x.a.neg {
		sign = "-"
	}
	at := len(digits) - prec
	if prec == 0 {
		return sign + digits
	}
	return sign + digits[:at] + "." + digits[at:]
}

// nearest returns the float64 that is nearest to the fraction, and whether it is equal.
func nearest(neg bool, num, den string) (f float64, exact bool)

func (x *Rat) Float64() (f float64, exact bool) { return nearest(x.a.neg, x.a.abs, x.Denom().abs) }
