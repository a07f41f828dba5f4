// Package big has numbers of any size.
package big

import (
	"errors"
	"fmt"
	"strings"
)

// A Word is what Go's own numbers are made of.
type Word uint

// MaxBase is the greatest base of Text and SetString.
const MaxBase = 62

// An Int is an integer of any size; its zero value is 0. abs holds the bytes of its magnitude, the
// greatest first.
type Int struct {
	neg bool
	abs string
}

// Operations of arith.
const (
	opAdd = iota
	opSub
	opMul
	opQuo
	opRem
	opDiv
	opMod
	opAnd
	opOr
	opXor
	opAndNot
	opGcd
	opSqrt
	opModInverse
)

func arith(op int, aNeg bool, a string, bNeg bool, b string) (neg bool, abs string)

func exp(xNeg bool, x string, yNeg bool, y string, mNeg bool, m string) (neg bool, abs string)

func shift(neg bool, abs string, n int) (bool, string)

func text(neg bool, abs string, base int) string

func parse(s string, base int) (neg bool, abs string, ok bool)

func fromInt64(x int64) (neg bool, abs string)

func fromUint64(x uint64) string

func toUint64(abs string) uint64

func compare(a, b string) int

func bitLen(abs string) int

func probablyPrime(abs string, n int) bool

func NewInt(x int64) *Int { return new(Int).SetInt64(x) }

func (z *Int) SetInt64(x int64) *Int {
	z.neg, z.abs = fromInt64(x)
	return z
}

func (z *Int) SetUint64(x uint64) *Int {
	z.neg, z.abs = false, fromUint64(x)
	return z
}

func (z *Int) Set(x *Int) *Int {
	*z = *x
	return z
}

func (z *Int) SetBytes(buf []byte) *Int {
	z.neg, z.abs = false, strings.TrimLeft(string(buf), "\x00")
	return z
}

// SetString reads a number; base 0 takes its prefix into account.
func (z *Int) SetString(s string, base int) (*Int, bool) {
	neg, abs, ok := parse(s, base)
	if !ok {
		return nil, false
	}
	z.neg, z.abs = neg, abs
	return z, true
}

func (z *Int) op(op int, x, y *Int) *Int {
	z.neg, z.abs = arith(op, x.neg, x.abs, y.neg, y.abs)
	return z
}

func (z *Int) divided(op int, x, y *Int) *Int {
	if y.abs == "" {
		panic("division by zero")
	}
	return z.op(op, x, y)
}

func (z *Int) Add(x, y *Int) *Int    { return z.op(opAdd, x, y) }
func (z *Int) Sub(x, y *Int) *Int    { return z.op(opSub, x, y) }
func (z *Int) Mul(x, y *Int) *Int    { return z.op(opMul, x, y) }
func (z *Int) And(x, y *Int) *Int    { return z.op(opAnd, x, y) }
func (z *Int) Or(x, y *Int) *Int     { return z.op(opOr, x, y) }
func (z *Int) Xor(x, y *Int) *Int    { return z.op(opXor, x, y) }
func (z *Int) AndNot(x, y *Int) *Int { return z.op(opAndNot, x, y) }
func (z *Int) Quo(x, y *Int) *Int    { return z.divided(opQuo, x, y) }
func (z *Int) Rem(x, y *Int) *Int    { return z.divided(opRem, x, y) }
func (z *Int) Div(x, y *Int) *Int    { return z.divided(opDiv, x, y) }
func (z *Int) Mod(x, y *Int) *Int    { return z.divided(opMod, x, y) }

func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int) {
	a, b := *x, *y
	z.Quo(&a, &b)
	r.Rem(&a, &b)
	return z, r
}

func (z *Int) DivMod(x, y, m *Int) (*Int, *Int) {
	a, b := *x, *y
	z.Div(&a, &b)
	m.Mod(&a, &b)
	return z, m
}

func (z *Int) Not(x *Int) *Int {
	one := NewInt(1)
	return z.Neg(one.Add(x, one))
}

func (z *Int) Neg(x *Int) *Int {
	z.neg, z.abs = !x.neg && x.abs != "", x.abs
	return z
}

func (z *Int) Abs(x *Int) *Int {
	z.neg, z.abs = false, x.abs
	return z
}

// Exp computes x**y mod |m|; without m the power itself.
func (z *Int) Exp(x, y, m *Int) *Int {
	if m == nil {
		m = new(Int)
	}
	if y.neg && m.abs == "" {
		return z.SetInt64(1)
	}
	if y.neg && new(Int).ModInverse(x, m) == nil {
		return nil
	}
	z.neg, z.abs = exp(x.neg, x.abs, y.neg, y.abs, false, m.abs)
	return z
}

// GCD sets z to the greatest common divisor of a and b, and x and y so that z = ax + by.
func (z *Int) GCD(x, y, a, b *Int) *Int {
	r0, r1 := *a, *b
	x0, x1 := NewInt(1), NewInt(0)
	y0, y1 := NewInt(0), NewInt(1)
	if x != nil || y != nil {
		for r1.abs != "" {
			q, r := new(Int).QuoRem(&r0, &r1, new(Int))
			r0, r1 = r1, *r
			x0, x1 = x1, new(Int).Sub(x0, new(Int).Mul(q, x1))
			y0, y1 = y1, new(Int).Sub(y0, new(Int).Mul(q, y1))
		}
		if r0.neg {
			r0.Neg(&r0)
			x0.Neg(x0)
			y0.Neg(y0)
		}
		if x != nil {
			x.Set(x0)
		}
		if y != nil {
			y.Set(y0)
		}
		return z.Set(&r0)
	}
	return z.op(opGcd, a, b)
}

// ModInverse sets z to the inverse of g modulo n; nil when there is none.
func (z *Int) ModInverse(g, n *Int) *Int {
	var d, m Int
	m.Abs(n)
	if m.abs == "" || d.op(opGcd, g, &m).Cmp(NewInt(1)) != 0 {
		return nil
	}
	return z.op(opModInverse, g, &m)
}

func (z *Int) Sqrt(x *Int) *Int {
	if x.neg {
		panic("square root of negative number") //= 1312
	}
	return z.op(opSqrt, x, x)
}

func (z *Int) Lsh(x *Int, n uint) *Int {
	z.neg, z.abs = shift(x.neg, x.abs, int(n))
	return z
}

func (z *Int) Rsh(x *Int, n uint) *Int {
	z.neg, z.abs = shift(x.neg, x.abs, -int(n))
	return z
}

func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index") //= 1139
	}
	var t Int
	t.Rsh(x, uint(i))
	if t.abs == "" {
		return 0
	}
	return uint(t.abs[len(t.abs)-1] & 1)
}

func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index") //= 1156
	}
	t := NewInt(1)
	t.Lsh(t, uint(i))
	switch b {
	case 0:
		return z.AndNot(x, t)
	case 1:
		return z.Or(x, t)
	}
	panic("set bit is not 0 or 1")
}

func (x *Int) BitLen() int { return bitLen(x.abs) }

func (x *Int) TrailingZeroBits() uint {
	n := uint(0)
	for i := len(x.abs) - 1; i >= 0; i-- {
		for b := x.abs[i]; b != 0; b >>= 1 {
			if b&1 != 0 {
				return n
			}
			n++
		}
		n += 8
	}
	return n
}

func (x *Int) Sign() int {
	switch {
	case x.abs == "":
		return 0
	case x.neg:
		return -1
	}
	return 1
}

func (x *Int) Cmp(y *Int) (r int) {
	if s, t := x.Sign(), y.Sign(); s != t {
		if s < t {
			return -1
		}
		return 1
	}
	if x.neg {
		return compare(y.abs, x.abs)
	}
	return compare(x.abs, y.abs)
}

func (x *Int) CmpAbs(y *Int) int { return compare(x.abs, y.abs) }

func (x *Int) Int64() int64 {
	v := int64(toUint64(x.abs))
	if x.neg {
		v = -v
	}
	return v
}

func (x *Int) Uint64() uint64 { return toUint64(x.abs) }

func (x *Int) IsInt64() bool { return NewInt(x.Int64()).Cmp(x) == 0 }

func (x *Int) IsUint64() bool { return !x.neg && bitLen(x.abs) <= 64 }

func (x *Int) Bytes() []byte { return []byte(x.abs) }

func (x *Int) FillBytes(buf []byte) []byte {
	clear(buf)
	if len(x.abs) > len(buf) {
		panic("math/big: buffer too small to fit value")
	}
	copy(buf[len(buf)-len(x.abs):], x.abs)
	return buf
}

// ProbablyPrime reports whether x is prime, as far as n random tests tell.
func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime") //= prime.go:37
	}
	return !x.neg && probablyPrime(x.abs, n)
}

// MulRange sets z to the product of all integers from a to b.
func (z *Int) MulRange(a, b int64) *Int {
	switch {
	case a > b:
		return z.SetInt64(1)
	case a <= 0 && b >= 0:
		return z.SetInt64(0)
	}
	p := NewInt(1)
	for i := a; i <= b; i++ {
		p.Mul(p, NewInt(i))
	}
	return z.Set(p)
}

// Binomial sets z to the number of ways to choose k of n.
func (z *Int) Binomial(n, k int64) *Int {
	if k > n {
		return z.SetInt64(0)
	}
	k = min(k, n-k)
	p := NewInt(1)
	for i := int64(1); i <= k; i++ {
		p.Mul(p, NewInt(n-k+i))
		p.Quo(p, NewInt(i))
	}
	return z.Set(p)
}

func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	return text(x.neg, x.abs, base)
}

func (x *Int) String() string { return x.Text(10) }

func (x *Int) Append(buf []byte, base int) []byte { return append(buf, x.Text(base)...) }

// Format formats as fmt formats other integers.
func (x *Int) Format(s fmt.State, ch rune) {
	base := 10
	switch ch {
	case 'b':
		base = 2
	case 'o', 'O':
		base = 8
	case 'd', 's', 'v':
	case 'x', 'X':
		base = 16
	default:
		fmt.Fprintf(s, "%%!%c(big.Int=%s)", ch, x.String())
		return
	}
	if x == nil {
		fmt.Fprint(s, "<nil>")
		return
	}
	sign := ""
	switch {
	case x.neg:
		sign = "-"
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	prefix := ""
	if s.Flag('#') {
		switch ch {
		case 'b':
			prefix = "0b"
		case 'o':
			prefix = "0"
		case 'x':
			prefix = "0x"
		case 'X':
			prefix = "0X"
		}
	}
	if ch == 'O' {
		prefix = "0o"
	}
	digits := text(false, x.abs, base)
	if ch == 'X' {
		digits = strings.ToUpper(digits)
	}
	left, zeros, right := 0, 0, 0
	precision, hasPrecision := s.Precision()
	if hasPrecision {
		if len(digits) < precision {
			zeros = precision - len(digits)
		} else if digits == "0" && precision == 0 {
			return
		}
	}
	if width, ok := s.Width(); ok {
		if missing := width - len(sign) - len(prefix) - zeros - len(digits); missing > 0 {
			switch {
			case s.Flag('-'):
				right = missing
			case s.Flag('0') && !hasPrecision:
				zeros = missing
			default:
				left = missing
			}
		}
	}
	fmt.Fprint(s, strings.Repeat(" ", left)+sign+prefix+strings.Repeat("0", zeros)+digits+strings.Repeat(" ", right))
}

func (x *Int) MarshalText() (text []byte, err error) { return []byte(x.String()), nil }

func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text), 0); !ok {
		return errors.New("math/big: cannot unmarshal \"" + string(text) + "\" into a *big.Int")
	}
	return nil
}

func (x *Int) MarshalJSON() ([]byte, error) { return x.MarshalText() }

func (z *Int) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}
