package big

import (
	"fmt"
	"math"
)

const (
	MaxExp  = math.MaxInt32
	MinExp  = math.MinInt32
	MaxPrec = math.MaxUint32
)

// A RoundingMode says which of two neighbours a value that lies between them becomes.
type RoundingMode byte

const (
	ToNearestEven RoundingMode = iota
	ToNearestAway
	ToZero
	AwayFromZero
	ToNegativeInf
	ToPositiveInf
)

func (i RoundingMode) String() string {
	names := [...]string{"ToNearestEven", "ToNearestAway", "ToZero", "AwayFromZero", "ToNegativeInf", "ToPositiveInf"}
	if int(i) < len(names) {
		return names[i]
	}
	return fmt.Sprintf("RoundingMode(%d)", int(i))
}

// An Accuracy says on which side of the true value a result lies.
type Accuracy int8

const (
	Below Accuracy = -1
	Exact Accuracy = 0
	Above Accuracy = +1
)

func (i Accuracy) String() string {
	switch i {
	case Below:
		return "Below"
	case Exact:
		return "Exact"
	case Above:
		return "Above"
	}
	return fmt.Sprintf("Accuracy(%d)", int(i))
}

func side(above bool) Accuracy {
	if above {
		return Above
	}
	return Below
}

// An ErrNaN is what operations panic with that would lead to what is no number.
type ErrNaN struct {
	msg string
}

func (err ErrNaN) Error() string { return err.msg }

type form byte

const (
	zero form = iota
	finite
	inf
)

// A Float is a floating-point number with a mantissa of prec bits; its zero value is 0 and takes the
// precision of what it is first set to. A finite one is 0.mant * 2**exp; mant holds the bytes of the
// mantissa without the zero bits behind it.
type Float struct {
	prec uint32
	mode RoundingMode
	acc  Accuracy
	form form
	neg  bool
	mant string
	exp  int32
}

func NewFloat(x float64) *Float {
	if math.IsNaN(x) {
		panic(ErrNaN{"NewFloat(NaN)"}) //= 90
	}
	return new(Float).SetFloat64(x)
}

// parts returns the magnitude of a finite x as m * 2**e.
func (x *Float) parts() (m string, e int64) { return x.mant, int64(x.exp) - int64(bitLen(x.mant)) }

func shifted(m string, n int64) string {
	_, m = shift(false, m, int(n))
	return m
}

func zeroBits(m string) int64 { return int64((&Int{abs: m}).TrailingZeroBits()) }

func successor(m string) string { return new(Int).Add(&Int{abs: m}, NewInt(1)).abs }

// round sets z, whose sign is set already, to m * 2**e; more says that the true magnitude is greater
// by less than its last bit.
func (z *Float) round(m string, e int64, more bool) *Float {
	z.acc, z.form, z.mant, z.exp = Exact, zero, "", 0
	if m == "" {
		return z
	}
	drop := int64(bitLen(m)) - int64(z.prec)
	if more && drop < 2 {
		m, e, drop = shifted(m, 2-drop), e-2+drop, 2
	}
	if drop > 0 {
		zeros := zeroBits(m)
		half := (&Int{abs: m}).Bit(int(drop-1)) == 1
		rest := more || zeros < drop-1
		m, e = shifted(m, -drop), e+drop
		if half || rest {
			up := z.away(half, rest, (&Int{abs: m}).Bit(0) == 1)
			if up {
				m = successor(m)
			}
			z.acc = side(up != z.neg)
		}
	}
	return z.place(m, e)
}

// away tells whether what is dropped, half of the last bit or more, makes the magnitude greater.
func (z *Float) away(half, rest, odd bool) bool {
	switch z.mode {
	case ToNearestEven:
		return half && (rest || odd)
	case ToNearestAway:
		return half
	case AwayFromZero:
		return true
	case ToNegativeInf:
		return z.neg
	case ToPositiveInf:
		return !z.neg
	}
	return false
}

// place gives z the magnitude m * 2**e, which needs no rounding.
func (z *Float) place(m string, e int64) *Float {
	exp := e + int64(bitLen(m))
	switch {
	case m == "":
	case exp > MaxExp:
		z.form, z.acc = inf, side(!z.neg)
	case exp < MinExp:
		z.form, z.acc = zero, side(z.neg)
	default:
		z.form, z.exp, z.mant = finite, int32(exp), shifted(m, -zeroBits(m))
	}
	return z
}

func (z *Float) again() *Float {
	m, e := z.parts()
	return z.round(m, e, false)
}

func (z *Float) SetPrec(prec uint) *Float {
	z.acc = Exact
	if prec == 0 {
		z.prec = 0
		if z.form == finite {
			z.acc, z.form = side(z.neg), zero
		}
		return z
	}
	old := z.prec
	z.prec = uint32(min(prec, MaxPrec))
	if z.prec < old && z.form == finite {
		z.again()
	}
	return z
}

func (z *Float) SetMode(mode RoundingMode) *Float {
	z.mode, z.acc = mode, Exact
	return z
}

func (x *Float) Prec() uint         { return uint(x.prec) }
func (x *Float) Mode() RoundingMode { return x.mode }
func (x *Float) Acc() Accuracy      { return x.acc }
func (x *Float) Signbit() bool      { return x.neg }
func (x *Float) IsInf() bool        { return x.form == inf }

func (x *Float) MinPrec() uint {
	if x.form != finite {
		return 0
	}
	return uint(bitLen(x.mant))
}

func (x *Float) Sign() int {
	switch {
	case x.form == zero:
		return 0
	case x.neg:
		return -1
	}
	return 1
}

func (x *Float) IsInt() bool {
	return x.form == zero || x.form == finite && x.exp > 0 && x.MinPrec() <= uint(x.exp)
}

// MantExp splits x into a mantissa from 0.5 to 1 and an exponent.
func (x *Float) MantExp(mant *Float) (exp int) {
	if x.form == finite {
		exp = int(x.exp)
	}
	if mant != nil {
		mant.Copy(x)
		if mant.form == finite {
			mant.exp = 0
		}
	}
	return exp
}

func (z *Float) SetMantExp(mant *Float, exp int) *Float {
	z.Copy(mant)
	if z.form == finite {
		m, e := z.parts()
		z.round(m, e+int64(exp), false)
	}
	return z
}

func (z *Float) setMagnitude(neg bool, m string, e int64) *Float {
	z.neg = neg
	return z.round(m, e, false)
}

func (z *Float) SetUint64(x uint64) *Float {
	if z.prec == 0 {
		z.prec = 64
	}
	return z.setMagnitude(false, fromUint64(x), 0)
}

func (z *Float) SetInt64(x int64) *Float {
	if z.prec == 0 {
		z.prec = 64
	}
	neg, m := fromInt64(x)
	return z.setMagnitude(neg, m, 0)
}

func (z *Float) SetFloat64(x float64) *Float {
	if z.prec == 0 {
		z.prec = 53
	}
	switch {
	case math.IsNaN(x):
		panic(ErrNaN{"Float.SetFloat64(NaN)"}) //= 556
	case math.IsInf(x, 0):
		return z.SetInf(x < 0)
	}
	fraction, exp := math.Frexp(math.Abs(x))
	return z.setMagnitude(math.Signbit(x), fromUint64(uint64(fraction*(1<<53))), int64(exp)-53)
}

func (z *Float) SetInt(x *Int) *Float {
	if z.prec == 0 {
		z.prec = uint32(max(x.BitLen(), 64))
	}
	return z.setMagnitude(x.neg, x.abs, 0)
}

func (z *Float) SetRat(x *Rat) *Float {
	if x.IsInt() {
		return z.SetInt(x.Num())
	}
	var a, b Float
	a.SetInt(x.Num())
	b.SetInt(x.Denom())
	if z.prec == 0 {
		z.prec = max(a.prec, b.prec)
	}
	return z.Quo(&a, &b)
}

func (z *Float) SetInf(signbit bool) *Float {
	z.acc, z.form, z.neg = Exact, inf, signbit
	return z
}

func (z *Float) Set(x *Float) *Float {
	z.acc = Exact
	if z != x {
		z.form, z.neg, z.exp, z.mant = x.form, x.neg, x.exp, x.mant
		if z.prec == 0 {
			z.prec = x.prec
		} else if z.prec < x.prec && z.form == finite {
			z.again()
		}
	}
	return z
}

// Copy makes z the same as x, with its precision, mode and accuracy.
func (z *Float) Copy(x *Float) *Float {
	if z != x {
		*z = *x
	}
	return z
}

func (z *Float) Abs(x *Float) *Float {
	z.Set(x)
	z.neg = false
	return z
}

func (z *Float) Neg(x *Float) *Float {
	z.Set(x)
	z.neg = !z.neg
	return z
}

// Int returns x without its fraction; nil for an infinity.
func (x *Float) Int(z *Int) (*Int, Accuracy) {
	if x.form == inf {
		return nil, side(x.neg)
	}
	if z == nil {
		z = new(Int)
	}
	if x.form == zero || x.exp <= 0 {
		z.SetInt64(0)
		if x.form == zero {
			return z, Exact
		}
		return z, side(x.neg)
	}
	m, e := x.parts()
	z.neg, z.abs = x.neg, shifted(m, e)
	if e < 0 {
		return z, side(x.neg)
	}
	return z, Exact
}

func (x *Float) Int64() (int64, Accuracy) {
	whole, acc := x.Int(nil)
	switch {
	case whole != nil && whole.IsInt64():
		return whole.Int64(), acc
	case x.neg:
		return math.MinInt64, Above
	}
	return math.MaxInt64, Below
}

func (x *Float) Uint64() (uint64, Accuracy) {
	whole, acc := x.Int(nil)
	switch {
	case whole != nil && whole.IsUint64():
		// Go calls it exact whenever the mantissa fits, though the fraction is lost
		if x.exp > 0 && x.MinPrec() <= 64 {
			acc = Exact
		}
		return whole.Uint64(), acc
	case x.neg:
		return 0, Above
	}
	return math.MaxUint64, Below
}

func (x *Float) Rat(z *Rat) (*Rat, Accuracy) {
	if x.form == inf {
		return nil, side(x.neg)
	}
	if z == nil {
		z = new(Rat)
	}
	if x.form == zero {
		return z.SetInt64(0), Exact
	}
	m, e := x.parts()
	if e >= 0 {
		return z.SetInt(&Int{x.neg, shifted(m, e)}), Exact
	}
	return z.SetFrac(&Int{x.neg, m}, new(Int).Lsh(NewInt(1), uint(-e))), Exact
}

// machine rounds x to a number of a mantissa of prec bits whose last bit counts at least 2**least,
// and is below 2**most.
func (x *Float) machine(prec uint, least, most int) (float64, Accuracy) {
	sign := 1.0
	if x.neg {
		sign = -1
	}
	if x.form == zero {
		return math.Copysign(0, sign), Exact
	}
	if x.form == inf {
		return math.Inf(int(sign)), Exact
	}
	r := Float{neg: x.neg}
	bits := min(int(prec), int(x.exp)-least)
	m, e := x.parts()
	if bits <= 0 { // less than the smallest number, or less than half of it
		if bits == 0 && m != "\x01" {
			return math.Copysign(math.Ldexp(1, least), sign), side(!x.neg)
		}
		return math.Copysign(0, sign), side(x.neg)
	}
	r.prec = uint32(bits)
	r.round(m, e, false)
	if int(r.exp) > most {
		return math.Inf(int(sign)), side(!x.neg)
	}
	m, e = r.parts()
	return math.Copysign(math.Ldexp(float64(toUint64(m)), int(e)), sign), r.acc
}

func (x *Float) Float64() (float64, Accuracy) { return x.machine(53, -1074, 1024) }

func (x *Float) Float32() (float32, Accuracy) {
	f, acc := x.machine(24, -149, 128)
	return float32(f), acc
}

// sum sets z to x + y, where y counts as negative when yNeg is set.
func (z *Float) sum(x, y *Float, yNeg bool) *Float {
	a, ea := x.parts()
	b, eb := y.parts()
	e := min(ea, eb)
	s := new(Int).Add(&Int{x.neg, shifted(a, ea-e)}, &Int{yNeg, shifted(b, eb-e)})
	if s.Sign() == 0 {
		z.acc, z.form, z.neg = Exact, zero, z.mode == ToNegativeInf
		return z
	}
	return z.setMagnitude(s.neg, s.abs, e)
}

func (z *Float) takePrec(x, y *Float) {
	if z.prec == 0 {
		z.prec = max(x.prec, y.prec)
	}
}

func (z *Float) special(f form, neg bool) *Float {
	z.acc, z.form, z.neg = Exact, f, neg
	return z
}

func (z *Float) fail(msg string) {
	z.special(zero, false)
	panic(ErrNaN{msg})
}

func (z *Float) Add(x, y *Float) *Float {
	z.takePrec(x, y)
	switch {
	case x.form == finite && y.form == finite:
		return z.sum(x, y, y.neg)
	case x.form == inf && y.form == inf && x.neg != y.neg:
		z.fail("addition of infinities with opposite signs")
	case x.form == zero && y.form == zero:
		return z.special(zero, x.neg && y.neg)
	case x.form == inf || y.form == zero:
		return z.Set(x)
	}
	return z.Set(y)
}

func (z *Float) Sub(x, y *Float) *Float {
	z.takePrec(x, y)
	switch {
	case x.form == finite && y.form == finite:
		return z.sum(x, y, !y.neg)
	case x.form == inf && y.form == inf && x.neg == y.neg:
		z.fail("subtraction of infinities with equal signs")
	case x.form == zero && y.form == zero:
		return z.special(zero, x.neg && !y.neg)
	case x.form == inf || y.form == zero:
		return z.Set(x)
	}
	return z.Neg(y)
}

func (z *Float) Mul(x, y *Float) *Float {
	z.takePrec(x, y)
	neg := x.neg != y.neg
	switch {
	case x.form == finite && y.form == finite:
		a, ea := x.parts()
		b, eb := y.parts()
		return z.setMagnitude(neg, new(Int).Mul(&Int{abs: a}, &Int{abs: b}).abs, ea+eb)
	case x.form == zero && y.form == inf || x.form == inf && y.form == zero:
		z.fail("multiplication of zero with infinity")
	case x.form == inf || y.form == inf:
		return z.special(inf, neg)
	}
	return z.special(zero, neg)
}

func (z *Float) Quo(x, y *Float) *Float {
	z.takePrec(x, y)
	neg := x.neg != y.neg
	switch {
	case x.form == finite && y.form == finite:
		a, ea := x.parts()
		b, eb := y.parts()
		more := max(int64(z.prec)+2+int64(bitLen(b))-int64(bitLen(a)), 0)
		q, r := new(Int).QuoRem(&Int{abs: shifted(a, more)}, &Int{abs: b}, new(Int))
		z.neg = neg
		return z.round(q.abs, ea-eb-more, r.Sign() != 0)
	case x.form == y.form:
		z.fail("division of zero by zero or infinity by infinity")
	case x.form == zero || y.form == inf:
		return z.special(zero, neg)
	}
	return z.special(inf, neg)
}

// ord orders zeros, finite numbers and infinities.
func (x *Float) ord() int {
	m := int(x.form)
	if x.neg {
		return -m
	}
	return m
}

func (x *Float) Cmp(y *Float) int {
	mx, my := x.ord(), y.ord()
	switch {
	case mx < my:
		return -1
	case mx > my:
		return 1
	case x.form != finite:
		return 0
	}
	larger := 1
	if x.neg {
		larger = -1
	}
	if x.exp != y.exp {
		if x.exp > y.exp {
			return larger
		}
		return -larger
	}
	a, b := int64(bitLen(x.mant)), int64(bitLen(y.mant))
	bits := max(a, b)
	return larger * compare(shifted(x.mant, bits-a), shifted(y.mant, bits-b))
}

// Sqrt finds the root by Newton's method for 1/√x, as Go does it, so that it is the same to the last
// bit.
func (z *Float) Sqrt(x *Float) *Float {
	if z.prec == 0 {
		z.prec = x.prec
	}
	if x.Sign() == -1 {
		panic(ErrNaN{"square root of negative operand"}) //= sqrt.go:44
	}
	if x.form != finite {
		return z.special(x.form, x.neg)
	}
	prec := z.prec
	exp := x.MantExp(z)
	z.prec = prec
	z.exp += int32(exp % 2)
	z.multiplyByInverseRoot()
	return z.SetMantExp(z, exp/2)
}

func (z *Float) multiplyByInverseRoot() {
	x := *z
	f, _ := x.Float64()
	root := NewFloat(1 / math.Sqrt(f))
	three := NewFloat(3)
	for prec := z.prec + 32; root.prec < prec; {
		root.prec *= 2
		u := new(Float).SetPrec(uint(root.prec))
		v := new(Float).SetPrec(uint(root.prec))
		u.Mul(root, root)
		u.Mul(&x, u)
		v.Sub(three, u)
		u.Mul(root, v)
		u.exp--
		root.Set(u)
	}
	z.Mul(&x, root)
}
