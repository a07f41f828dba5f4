// Package strconv turns numbers and quoted strings into text and back.
package strconv

import "errors"

const IntSize = 64

// ErrRange: a number does not fit. ErrSyntax: a text is no number.
var (
	ErrRange  = errors.New("value out of range")
	ErrSyntax = errors.New("invalid syntax")
)

// A NumError says which function failed on which text.
type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

// What went wrong, as the Java part says it.
const (
	fine = iota
	syntax
	outOfRange
	badBase
	badBits
)

func failure(function, s string, code, base, bitSize int) error {
	switch code {
	case fine:
		return nil
	case syntax:
		return &NumError{function, s, ErrSyntax}
	case badBase:
		return &NumError{function, s, errors.New("invalid base " + Itoa(base))}
	case badBits:
		return &NumError{function, s, errors.New("invalid bit size " + Itoa(bitSize))}
	}
	return &NumError{function, s, ErrRange}
}

func parseInt(s string, base, bitSize int) (int64, int)

func parseUint(s string, base, bitSize int) (uint64, int)

func parseFloat(s string, bitSize int) (f float64, code int)

func parseComplex(s string, bitSize int) (c complex128, code int)

func Atoi(s string) (int, error) {
	n, code := parseInt(s, 10, 0)
	return int(n), failure("Atoi", s, code, 10, 0)
}

func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	i, code := parseInt(s, base, bitSize)
	return i, failure("ParseInt", s, code, base, bitSize)
}

func ParseUint(s string, base int, bitSize int) (uint64, error) {
	u, code := parseUint(s, base, bitSize)
	return u, failure("ParseUint", s, code, base, bitSize)
}

func ParseFloat(s string, bitSize int) (float64, error) {
	f, code := parseFloat(s, bitSize)
	return f, failure("ParseFloat", s, code, 10, bitSize)
}

func ParseComplex(s string, bitSize int) (complex128, error) {
	c, code := parseComplex(s, bitSize)
	return c, failure("ParseComplex", s, code, 10, bitSize)
}

func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, &NumError{"ParseBool", str, ErrSyntax}
}

func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

func Itoa(i int) string

func formatInt(i int64, base int) string

func formatUint(i uint64, base int) string

func checkBase(base int) {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
}

func FormatInt(i int64, base int) string {
	checkBase(base)
	return formatInt(i, base)
}

func FormatUint(i uint64, base int) string {
	checkBase(base)
	return formatUint(i, base)
}

func formatFloat(f float64, fmt byte, prec, bitSize int) string

func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	return formatFloat(f, fmt, prec, bitSize)
}

func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize") //= ctoa.go:16
	}
	im := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + FormatFloat(real(c), fmt, prec, bitSize/2) + im + "i)"
}

func quote(s string, ascii, graphic bool) string

func quoteRune(r rune, ascii, graphic bool) string

func Quote(s string) string            { return quote(s, false, false) }
func QuoteToASCII(s string) string     { return quote(s, true, false) }
func QuoteToGraphic(s string) string   { return quote(s, false, true) }
func QuoteRune(r rune) string          { return quoteRune(r, false, false) }
func QuoteRuneToASCII(r rune) string   { return quoteRune(r, true, false) }
func QuoteRuneToGraphic(r rune) string { return quoteRune(r, false, true) }
func CanBackquote(s string) bool
func IsPrint(r rune) bool
func IsGraphic(r rune) bool

func unquote(s string) (string, bool)

// Unquote returns what a quoted Go literal stands for.
func Unquote(s string) (string, error) {
	if t, ok := unquote(s); ok {
		return t, nil
	}
	return "", ErrSyntax
}

func unquoteChar(s string, quote byte) (r rune, width int, isByte, ok bool)

// UnquoteChar decodes the first character or escape sequence of s.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	r, width, isByte, ok := unquoteChar(s, quote)
	if !ok {
		return 0, false, "", ErrSyntax
	}
	return r, !isByte && r >= 0x80, s[width:], nil
}

func QuotedPrefix(s string) (string, error) {
	if s == "" {
		return "", ErrSyntax
	}
	for i := 1; i < len(s); i++ {
		if s[i] == '\\' && s[0] != '`' {
			i++
		} else if s[i] == s[0] {
			if _, ok := unquote(s[:i+1]); !ok {
				break
			}
			return s[:i+1], nil
		}
	}
	return "", ErrSyntax
}

func AppendInt(dst []byte, i int64, base int) []byte   { return append(dst, FormatInt(i, base)...) }
func AppendUint(dst []byte, i uint64, base int) []byte { return append(dst, FormatUint(i, base)...) }
func AppendBool(dst []byte, b bool) []byte             { return append(dst, FormatBool(b)...) }
func AppendQuote(dst []byte, s string) []byte          { return append(dst, Quote(s)...) }
func AppendQuoteToASCII(dst []byte, s string) []byte   { return append(dst, QuoteToASCII(s)...) }
func AppendQuoteRune(dst []byte, r rune) []byte        { return append(dst, QuoteRune(r)...) }
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	return append(dst, FormatFloat(f, fmt, prec, bitSize)...)
}

func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return append(dst, QuoteRuneToASCII(r)...) }

func AppendQuoteToGraphic(dst []byte, s string) []byte { return append(dst, QuoteToGraphic(s)...) }

func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToGraphic(r)...)
}
