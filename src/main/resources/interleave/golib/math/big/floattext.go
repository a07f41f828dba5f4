package big

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// A decimal is 0.digits * 10**exp, without zeros at its end.
type decimal struct {
	digits string
	exp    int
}

func powerOf5(n int64) *Int { return new(Int).Exp(NewInt(5), NewInt(n), nil) }

// decimalOf returns m * 2**e.
func decimalOf(m string, e int64) decimal {
	whole := &Int{abs: m}
	point := 0
	if e >= 0 {
		whole = new(Int).Lsh(whole, uint(e))
	} else {
		whole = new(Int).Mul(whole, powerOf5(-e))
		point = int(e)
	}
	digits := whole.String()
	return decimal{strings.TrimRight(digits, "0"), len(digits) + point}
}

func (d *decimal) at(i int) byte {
	if 0 <= i && i < len(d.digits) {
		return d.digits[i]
	}
	return '0'
}

// round leaves n digits; a half goes to the even neighbour.
func (d *decimal) round(n int) {
	if n < 0 || n >= len(d.digits) {
		return
	}
	up := d.digits[n] >= '5'
	if d.digits[n] == '5' && n+1 == len(d.digits) {
		up = n > 0 && d.digits[n-1]%2 == 1
	}
	if up {
		d.roundUp(n)
	} else {
		d.roundDown(n)
	}
}

func (d *decimal) roundUp(n int) {
	kept := strings.TrimRight(d.digits[:n], "9")
	if kept == "" {
		d.digits = "1"
		d.exp++
		return
	}
	last := len(kept) - 1
	d.digits = kept[:last] + string(rune(kept[last]+1))
}

func (d *decimal) roundDown(n int) {
	d.digits = strings.TrimRight(d.digits[:n], "0")
	if d.digits == "" {
		d.exp = 0
	}
}

// shortest rounds d, which is x, to as few digits as tell x from its neighbours.
func (d *decimal) shortest(x *Float) {
	if d.digits == "" {
		return
	}
	m, e := x.parts()
	more := int64(x.prec) + 1 - int64(bitLen(m))
	m, e = shifted(m, more), e-more
	mid := &Int{abs: m}
	lower := decimalOf(new(Int).Sub(mid, NewInt(1)).abs, e)
	upper := decimalOf(successor(m), e)
	inclusive := mid.Bit(1) == 0
	for i := range len(d.digits) {
		c, l, u := d.digits[i], lower.at(i), upper.at(i)
		down := l != c || inclusive && i+1 == len(lower.digits)
		up := c != u && (inclusive || c+1 < u || i+1 < len(upper.digits))
		switch {
		case down && up:
			d.round(i + 1)
			return
		case down:
			d.roundDown(i + 1)
			return
		case up:
			d.roundUp(i + 1)
			return
		}
	}
}

func (x *Float) Text(format byte, prec int) string { return string(x.Append(nil, format, prec)) }

func (x *Float) String() string { return x.Text('g', 10) }

// Append appends x as Text gives it; a negative prec asks for as many digits as x needs.
func (x *Float) Append(buf []byte, fmt byte, prec int) []byte {
	sign := ""
	if x.neg {
		sign = "-"
	}
	if x.form == inf {
		if !x.neg {
			sign = "+"
		}
		return append(buf, sign+"Inf"...)
	}
	switch fmt {
	case 'b':
		return append(buf, sign+x.binary()...)
	case 'p':
		return append(buf, sign+x.pointed()...)
	case 'x':
		return append(buf, sign+x.hexadecimal(prec)...)
	case 'e', 'E', 'f', 'g', 'G':
		return append(buf, sign+x.decimal(fmt, prec)...)
	}
	return append(buf, '%', fmt)
}

func (x *Float) decimal(format byte, prec int) string {
	var d decimal
	if x.form == finite {
		d = decimalOf(x.parts())
	}
	short := prec < 0
	if short {
		d.shortest(x)
		switch format {
		case 'e', 'E':
			prec = len(d.digits) - 1
		case 'f':
			prec = max(len(d.digits)-d.exp, 0)
		default:
			prec = len(d.digits)
		}
	} else {
		switch format {
		case 'e', 'E':
			d.round(1 + prec)
		case 'f':
			d.round(d.exp + prec)
		default:
			prec = max(prec, 1)
			d.round(prec)
		}
	}
	switch format {
	case 'e', 'E':
		return d.scientific(format, prec)
	case 'f':
		return d.plain(prec)
	}
	limit := prec
	if limit > len(d.digits) && len(d.digits) >= d.exp {
		limit = len(d.digits)
	}
	if short {
		limit = 6
	}
	if exp := d.exp - 1; exp < -4 || exp >= limit {
		return d.scientific(format+'e'-'g', min(prec, len(d.digits))-1)
	}
	if prec > d.exp {
		prec = len(d.digits)
	}
	return d.plain(max(prec-d.exp, 0))
}

func (d *decimal) scientific(e byte, prec int) string {
	out := []byte{d.at(0)}
	if prec > 0 {
		out = append(out, '.')
		for i := 1; i <= prec; i++ {
			out = append(out, d.at(i))
		}
	}
	exp := 0
	if d.digits != "" {
		exp = d.exp - 1
	}
	return string(out) + string(rune(e)) + exponent(exp)
}

// exponent returns a number with its sign and at least two digits.
func exponent(n int) string { return fmt.Sprintf("%+03d", n) }

func (d *decimal) plain(prec int) string {
	var out []byte
	for i := range d.exp {
		out = append(out, d.at(i))
	}
	if d.exp <= 0 {
		out = append(out, '0')
	}
	if prec > 0 {
		out = append(out, '.')
		for i := range prec {
			out = append(out, d.at(d.exp+i))
		}
	}
	return string(out)
}

// withBits returns the mantissa with exactly n bits.
func (x *Float) withBits(n uint) *Int {
	return &Int{abs: shifted(x.mant, int64(n)-int64(bitLen(x.mant)))}
}

func (x *Float) binary() string {
	if x.form == zero {
		return "0"
	}
	return fmt.Sprintf("%sp%+d", x.withBits(uint(x.prec)), int64(x.exp)-int64(x.prec))
}

func (x *Float) pointed() string {
	if x.form == zero {
		return "0"
	}
	return fmt.Sprintf("0x.%sp%+d", x.withBits((x.MinPrec()+3)/4*4).Text(16), x.exp)
}

func (x *Float) hexadecimal(prec int) string {
	if x.form == zero {
		if prec > 0 {
			return "0x0." + strings.Repeat("0", prec) + "p+00"
		}
		return "0x0p+00"
	}
	n := 1 + 4*uint(max(prec, 0))
	if prec < 0 {
		n = 1 + (x.MinPrec()-1+3)/4*4
	}
	r := new(Float).SetPrec(n).SetMode(x.mode).Set(x)
	digits := r.withBits(n).Text(16)
	out := "0x1"
	if len(digits) > 1 {
		out += "." + digits[1:]
	}
	return out + "p" + exponent(int(r.exp)-1)
}

func (x *Float) Format(s fmt.State, format rune) {
	prec, hasPrec := s.Precision()
	if !hasPrec {
		prec = 6
	}
	switch format {
	case 'e', 'E', 'f', 'b', 'p', 'x':
	case 'F':
		format = 'f'
	case 'v', 'g', 'G':
		if format == 'v' {
			format = 'g'
		}
		if !hasPrec {
			prec = -1
		}
	default:
		fmt.Fprintf(s, "%%!%c(*big.Float=%s)", format, x.String())
		return
	}
	text := x.Text(byte(format), prec)
	sign := ""
	switch {
	case text[0] == '-':
		sign, text = "-", text[1:]
	case text[0] == '+':
		sign, text = "+", text[1:]
		if s.Flag(' ') {
			sign = " "
		}
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	width, _ := s.Width()
	padding := max(width-len(sign)-len(text), 0)
	switch {
	case s.Flag('0') && !x.IsInf():
		text = sign + strings.Repeat("0", padding) + text
	case s.Flag('-'):
		text = sign + text + strings.Repeat(" ", padding)
	default:
		text = strings.Repeat(" ", padding) + sign + text
	}
	io.WriteString(s, text)
}

var (
	errNoDigits  = errors.New("number has no digits")
	errSeparator = errors.New("'_' must separate successive digits")
)

// number is what a text says: digits of a base with so many behind the point, times a power.
type number struct {
	neg    bool
	digits *Int
	base   int
	behind int64
	power  int // 2 or 10
	exp    int64
}

func digitOf(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'Z':
		return int(c-'A') + 10
	}
	return 99
}

// read reads a number at the beginning of s and returns the rest.
func (n *number) read(s string, base int) (rest string, err error) {
	if s == "" {
		return s, io.EOF
	}
	if s[0] == '-' || s[0] == '+' {
		n.neg = s[0] == '-'
		s = s[1:]
	}
	n.base, n.power = base, 10
	before := byte('.') // what came last: a digit (0), _ or something else
	prefix := false
	if base == 0 {
		n.base = 10
		if len(s) > 1 && s[0] == '0' {
			switch s[1] {
			case 'b', 'B':
				n.base, prefix = 2, true
			case 'o', 'O':
				n.base, prefix = 8, true
			case 'x', 'X':
				n.base, prefix = 16, true
			}
			if prefix {
				s, before = s[2:], '0'
			}
		}
	}
	var digits []byte
	point, wrong := false, false
	i := 0
	for ; i < len(s); i++ {
		c := s[i]
		if c == '.' && !point {
			wrong = wrong || before == '_'
			point, before = true, '.'
		} else if c == '_' && base == 0 {
			wrong = wrong || before != '0'
			before = '_'
		} else if digitOf(c) < n.base {
			digits = append(digits, c)
			if point {
				n.behind++
			}
			before = '0'
		} else {
			break
		}
	}
	switch {
	case len(digits) == 0:
		return s, errNoDigits
	case wrong || before == '_':
		return s, errSeparator
	}
	n.digits, _ = new(Int).SetString(string(digits), n.base)
	return n.readExponent(s[i:])
}

func (n *number) readExponent(s string) (rest string, err error) {
	if s == "" || !strings.ContainsRune("eEpP", rune(s[0])) {
		return s, nil
	}
	if s[0] == 'p' || s[0] == 'P' {
		n.power = 2
	}
	end := 1
	if end < len(s) && (s[end] == '-' || s[end] == '+') {
		end++
	}
	first := end
	for end < len(s) && '0' <= s[end] && s[end] <= '9' {
		end++
	}
	if end == first {
		return s, errNoDigits
	}
	n.exp, err = strconv.ParseInt(strings.TrimPrefix(s[1:end], "+"), 10, 64)
	return s[end:], err
}

func (z *Float) setNumber(n *number) error {
	if z.prec == 0 {
		z.prec = 64
	}
	z.special(zero, n.neg)
	if n.digits.Sign() == 0 {
		return nil
	}
	var exp2, exp5 int64
	switch n.base {
	case 10:
		exp2, exp5 = -n.behind, -n.behind
	case 2:
		exp2 = -n.behind
	case 8:
		exp2 = -3 * n.behind
	case 16:
		exp2 = -4 * n.behind
	}
	exp2 += n.exp
	if n.power == 10 {
		exp5 += n.exp
	}
	if top := exp2 + int64(n.digits.BitLen()); top < MinExp || top > MaxExp {
		return errors.New("exponent overflow")
	}
	if exp5 == 0 {
		z.round(n.digits.abs, exp2, false)
		return nil
	}
	whole := *z
	whole.place(n.digits.abs, exp2)
	power := new(Float).SetPrec(z.Prec() + 64)
	if exp5 < 0 {
		z.Quo(&whole, power.setPower5(-exp5))
	} else {
		z.Mul(&whole, power.setPower5(exp5))
	}
	return nil
}

// setPower5 sets z to 5**n; large powers are rounded on the way as Go rounds them.
func (z *Float) setPower5(n int64) *Float {
	const most = 27 // what fits into 64 bits
	if n <= most {
		return z.SetInt(powerOf5(n))
	}
	z.SetInt(powerOf5(most))
	n -= most
	f := new(Float).SetPrec(z.Prec() + 64).SetUint64(5)
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			z.Mul(z, f)
		}
		f.Mul(f, f)
	}
	return z
}

func (z *Float) Parse(s string, base int) (f *Float, b int, err error) {
	switch s {
	case "Inf", "inf", "+Inf", "+inf":
		return z.SetInf(false), 0, nil
	case "-Inf", "-inf":
		return z.SetInf(true), 0, nil
	}
	var n number
	rest, err := n.read(s, base)
	if err != nil {
		z.form = zero
		return nil, n.base, err
	}
	if err = z.setNumber(&n); err != nil {
		return nil, n.base, err
	}
	if rest != "" {
		err = fmt.Errorf("expected end of string, found %q", rest[0])
	}
	return z, n.base, err
}

func (z *Float) SetString(s string) (*Float, bool) {
	if f, _, err := z.Parse(s, 0); err == nil {
		return f, true
	}
	return nil, false
}

func ParseFloat(s string, base int, prec uint, mode RoundingMode) (f *Float, b int, err error) {
	return new(Float).SetPrec(prec).SetMode(mode).Parse(s, base)
}

func (x *Float) MarshalText() (text []byte, err error) {
	if x == nil {
		return []byte("<nil>"), nil
	}
	return x.Append(nil, 'g', -1), nil
}

func (z *Float) UnmarshalText(text []byte) error {
	if _, _, err := z.Parse(string(text), 0); err != nil {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Float (%v)", text, err)
	}
	return nil
}
