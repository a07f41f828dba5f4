package fmt

import (
	"errors"
	"io"
	"os"
	"strconv"
	"unicode/utf8"
)

// A ScanState is what a Scanner reads from.
type ScanState interface {
	ReadRune() (r rune, size int, err error)
	UnreadRune() error
	SkipSpace()
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	Width() (wid int, ok bool)
	Read(buf []byte) (n int, err error)
}

// A Scanner reads itself.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

func Scan(a ...any) (n int, err error)                 { return Fscan(os.Stdin, a...) }
func Scanln(a ...any) (n int, err error)               { return Fscanln(os.Stdin, a...) }
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

func Sscan(str string, a ...any) (n int, err error) { return Fscan(&text{s: str}, a...) } //= 100

func Sscanln(str string, a ...any) (n int, err error) { return Fscanln(&text{s: str}, a...) }

func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf(&text{s: str}, format, a...)
}

func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScan(r)
	s.nlIsSpace = true
	return s.all(a) //= 123
}

func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScan(r)
	s.nlIsEnd = true
	return s.all(a) //= 134
}

func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScan(r).formatted(format, a)
}

// text reads runes from a string.
type text struct {
	s    string
	i    int
	last int
}

func (t *text) Read(b []byte) (n int, err error) {
	if t.i == len(t.s) {
		return 0, io.EOF
	}
	n = copy(b, t.s[t.i:])
	t.i += n
	return n, nil
}

func (t *text) ReadRune() (r rune, size int, err error) {
	if t.i == len(t.s) {
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRuneInString(t.s[t.i:])
	t.last = t.i
	t.i += size
	return r, size, nil
}

func (t *text) UnreadRune() error {
	t.i = t.last
	return nil
}

// runes reads runes from a Reader, not a byte more than it has to.
type runes struct {
	r      io.Reader
	left   []byte
	last   rune
	size   int
	unread bool
}

func (r *runes) readByte() (byte, error) {
	if len(r.left) > 0 {
		b := r.left[0]
		r.left = r.left[1:]
		return b, nil
	}
	b := make([]byte, 1)
	_, err := io.ReadFull(r.r, b)
	return b[0], err
}

func (r *runes) ReadRune() (rune, int, error) {
	if r.unread {
		r.unread = false
		return r.last, r.size, nil
	}
	b, err := r.readByte()
	if err != nil {
		return 0, 0, err
	}
	buf := []byte{b}
	for !utf8.FullRune(buf) {
		if b, err = r.readByte(); err == io.EOF {
			break
		} else if err != nil {
			return 0, 0, err
		}
		buf = append(buf, b)
	}
	r.last, r.size = utf8.DecodeRune(buf)
	r.left = append(buf[r.size:], r.left...)
	return r.last, r.size, nil
}

func (r *runes) UnreadRune() error {
	r.unread = true
	return nil
}

const (
	eof  = -1
	huge = 1 << 30
)

// ss is one call of a scanning function. After the first error nothing more is read.
type ss struct {
	rs        io.RuneScanner
	buf       []byte
	count     int
	limit     int
	width     int
	atEOF     bool
	nlIsSpace bool
	nlIsEnd   bool
	err       error
}

func newScan(r io.Reader) *ss {
	rs, ok := r.(io.RuneScanner)
	if !ok {
		rs = &runes{r: r}
	}
	return &ss{rs: rs, limit: huge, width: huge}
}

func (s *ss) fail(text string) { s.failWith(errors.New(text)) }

func (s *ss) failWith(err error) {
	if s.err == nil {
		s.err = err
	}
}

func (s *ss) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *ss) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.rs.ReadRune()
	if err == nil {
		s.count++
		s.atEOF = s.nlIsEnd && r == '\n'
	} else if err == io.EOF {
		s.atEOF = true
	}
	return r, size, err
}

func (s *ss) UnreadRune() error {
	s.rs.UnreadRune()
	s.atEOF = false
	s.count--
	return nil
}

func (s *ss) Width() (wid int, ok bool) {
	if s.width == huge {
		return 0, false
	}
	return s.width, true
}

func (s *ss) next() rune {
	if s.err != nil {
		return eof
	}
	r, _, err := s.ReadRune()
	if err == nil {
		return r
	}
	if err != io.EOF {
		s.failWith(err)
	}
	return eof
}

func (s *ss) must() rune {
	r := s.next()
	if r == eof {
		s.failWith(io.ErrUnexpectedEOF)
	}
	return r
}

func isSpace(r rune) bool

func notSpace(r rune) bool { return !isSpace(r) }

func (s *ss) SkipSpace() {
	for {
		r := s.next()
		switch {
		case r == eof:
			return
		case r == '\r' && s.peek("\n"):
		case r == '\n' && s.nlIsSpace:
		case r == '\n':
			s.fail("unexpected newline")
			return
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

func (s *ss) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	if f == nil {
		f = notSpace
	}
	s.buf = nil
	token = s.token(skipSpace, f)
	err = s.err
	s.err = nil
	return token, err
}

func (s *ss) token(skipSpace bool, f func(rune) bool) []byte {
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.next()
		if r == eof {
			return s.buf
		}
		if !f(r) {
			s.UnreadRune()
			return s.buf
		}
		s.buf = utf8.AppendRune(s.buf, r)
	}
}

func contains(chars string, r rune) bool {
	for _, c := range chars {
		if c == r {
			return true
		}
	}
	return false
}

// accept takes the next rune into the token if it is one of chars.
func (s *ss) accept(chars string) bool {
	r := s.next()
	if r == eof {
		return false
	}
	if contains(chars, r) {
		s.buf = utf8.AppendRune(s.buf, r)
		return true
	}
	s.UnreadRune()
	return false
}

func (s *ss) acceptAll(chars string) {
	for s.accept(chars) {
	}
}

func (s *ss) peek(chars string) bool {
	r := s.next()
	if r == eof {
		return false
	}
	s.UnreadRune()
	return contains(chars, r)
}

// begin skips space before an operand; there must be something behind it.
func (s *ss) begin() {
	s.SkipSpace()
	s.more()
}

func (s *ss) more() {
	if s.err != nil {
		return
	}
	if s.next() == eof {
		s.failWith(io.EOF)
	} else {
		s.UnreadRune()
	}
}

func (s *ss) check(verb rune, verbs, kind string) {
	if !contains(verbs, verb) {
		s.fail("bad verb '%" + string(verb) + "' for " + kind)
	}
}

func (s *ss) scanBool(verb rune) bool {
	s.begin()
	s.check(verb, "tv", "boolean")
	wrong := false
	result := false
	switch s.next() {
	case '1':
		result = true
	case 't', 'T':
		result = true
		wrong = s.accept("rR") && (!s.accept("uU") || !s.accept("eE"))
	case 'f', 'F':
		wrong = s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE"))
	}
	if wrong {
		s.fail("syntax error scanning boolean")
	}
	return result && s.err == nil
}

const (
	decimalDigits     = "0123456789"
	hexadecimalDigits = "0123456789aAbBcCdDeEfF"
)

// integer reads the digits of a number into the token and returns its base, 0: by its prefix.
func (s *ss) integer(verb rune, signs string) (base int) {
	s.begin()
	s.check(verb, "bdoUxXv", "integer")
	base, digits, found := 10, decimalDigits, false
	switch verb {
	case 'b':
		base, digits = 2, "01"
	case 'o':
		base, digits = 8, "01234567"
	case 'x', 'X', 'U':
		base, digits = 16, hexadecimalDigits
	}
	if verb == 'U' {
		if s.next() != 'U' || s.next() != '+' {
			s.fail("bad unicode format ")
		}
	} else {
		s.accept(signs)
		if verb == 'v' {
			base, digits, found = s.prefix()
		}
	}
	if !found {
		s.more()
		if !s.accept(digits) {
			s.fail("expected integer")
		}
	}
	s.acceptAll(digits)
	return base
}

func (s *ss) prefix() (base int, digits string, found bool) {
	if !s.accept("0") {
		return 0, decimalDigits + "_", false
	}
	switch {
	case s.accept("bB"):
		return 0, "01_", true
	case s.accept("xX"):
		return 0, hexadecimalDigits + "_", true
	}
	s.accept("oO")
	return 0, "01234567_", true
}

func (s *ss) scanRune(bits uint) int64 {
	s.more()
	if s.err != nil {
		return 0
	}
	r := int64(s.next())
	if r<<(64-bits)>>(64-bits) != r {
		s.fail("overflow on character value " + string(rune(r)))
	}
	return r
}

func (s *ss) scanInt(verb rune, bits uint) int64 {
	if verb == 'c' {
		return s.scanRune(bits)
	}
	base := s.integer(verb, "+-")
	if s.err != nil {
		return 0
	}
	i, err := strconv.ParseInt(string(s.buf), base, 64)
	if err != nil {
		s.failWith(err)
	} else if i<<(64-bits)>>(64-bits) != i {
		s.fail("integer overflow on token " + string(s.buf))
	}
	return i
}

func (s *ss) scanUint(verb rune, bits uint) uint64 {
	if verb == 'c' {
		return uint64(s.scanRune(bits))
	}
	base := s.integer(verb, "")
	if s.err != nil {
		return 0
	}
	u, err := strconv.ParseUint(string(s.buf), base, 64)
	if err != nil {
		s.failWith(err)
	} else if u<<(64-bits)>>(64-bits) != u {
		s.fail("unsigned integer overflow on token " + string(s.buf))
	}
	return u
}

func (s *ss) float() string {
	s.buf = s.buf[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.buf)
	}
	s.accept("+-")
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.buf)
	}
	digits, exponent := decimalDigits+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exponent = hexadecimalDigits+"_", "pP"
	}
	s.acceptAll(digits)
	if s.accept(".") {
		s.acceptAll(digits)
	}
	if s.accept(exponent) {
		s.accept("+-")
		s.acceptAll(decimalDigits + "_")
	}
	return string(s.buf)
}

func (s *ss) parse(text string, bits int) float64 {
	if s.err != nil {
		return 0
	}
	f, err := strconv.ParseFloat(text, bits)
	if err != nil {
		s.failWith(err)
	}
	return f
}

const floatVerbs = "beEfFgGv"

func (s *ss) scanFloat(verb rune, bits int, kind string) float64 {
	s.check(verb, floatVerbs, kind)
	s.begin()
	return s.parse(s.float(), bits)
}

func (s *ss) scanComplex(verb rune, bits int) complex128 {
	s.check(verb, floatVerbs, "complex")
	s.begin()
	parens := s.accept("(")
	re := s.float()
	s.buf = s.buf[:0]
	ok := s.accept("+-")
	sign := string(s.buf)
	im := sign + s.float()
	if !ok || !s.accept("i") || parens && !s.accept(")") {
		s.fail("syntax error scanning complex number")
	}
	return complex(s.parse(re, bits/2), s.parse(im, bits/2))
}

func (s *ss) scanString(verb rune) string {
	s.check(verb, "svqxX", "string")
	s.begin()
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		return s.hexadecimal()
	}
	return string(s.token(true, notSpace))
}

func (s *ss) quoted() string {
	quote := s.next()
	if s.err != nil {
		return ""
	}
	if quote != '`' && quote != '"' {
		s.fail("expected quoted string")
		return ""
	}
	s.buf = append(s.buf, byte(quote))
	for s.err == nil {
		r := s.must()
		s.buf = utf8.AppendRune(s.buf, r)
		if r == quote {
			break
		}
		if r == '\\' && quote == '"' {
			s.buf = utf8.AppendRune(s.buf, s.must())
		}
	}
	if s.err != nil {
		return ""
	}
	result, err := strconv.Unquote(string(s.buf))
	if err != nil {
		s.failWith(err)
	}
	return result
}

func (s *ss) hexadecimal() string {
	var out []byte
	for s.err == nil {
		s.buf = s.buf[:0]
		if !s.accept(hexadecimalDigits) {
			break
		}
		if s.must() == eof {
			return ""
		}
		s.UnreadRune()
		if !s.accept(hexadecimalDigits) {
			s.fail("illegal hex digit")
			return ""
		}
		b, _ := strconv.ParseUint(string(s.buf), 16, 8)
		out = append(out, byte(b))
	}
	if len(out) == 0 {
		s.fail("no hex data for %x string")
	}
	return string(out)
}

// pointee says what kind of thing v points to ("int", "string" …) and how many bits it has; problem is
// what is wrong with v.
func pointee(v any) (kind string, bits int, problem string)

// store puts a value of a basic kind where v points to.
func store(v any, number uint64, float float64, c complex128, s string)

func (s *ss) one(verb rune, arg any) {
	s.buf = nil
	if v, ok := arg.(Scanner); ok {
		err := v.Scan(s, verb) //= fmt.(*ss).scanOne scan.go:958
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			s.failWith(err)
		}
		return
	}
	kind, bits, problem := pointee(arg)
	if problem != "" {
		s.fail(problem)
		return
	}
	var number uint64
	var float float64
	var c complex128
	var text string
	switch kind {
	case "bool":
		if s.scanBool(verb) {
			number = 1
		}
	case "int":
		number = uint64(s.scanInt(verb, uint(bits)))
	case "uint":
		number = s.scanUint(verb, uint(bits))
	case "float":
		float = s.scanFloat(verb, bits, "float"+strconv.Itoa(bits))
	case "complex":
		c = s.scanComplex(verb, bits)
	default:
		text = s.scanString(verb)
	}
	if s.err == nil {
		store(arg, number, float, c, text)
	}
}

func (s *ss) all(a []any) (n int, err error) {
	for _, arg := range a {
		s.one('v', arg) //= fmt.(*ss).doScan scan.go:1073
		if s.err != nil {
			return n, s.err
		}
		n++
	}
	if s.nlIsEnd {
		for {
			r := s.next()
			if r == '\n' || r == eof {
				break
			}
			if !isSpace(r) {
				s.fail("expected newline")
				break
			}
		}
	}
	return n, s.err
}

// literal matches the format up to its next verb with the input: how many bytes of it, or -1.
func (s *ss) literal(format string) (i int) {
	for i < len(format) && s.err == nil {
		c, w := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			i += s.spaces(format[i:])
			continue
		}
		if c == '%' {
			if i+w == len(format) {
				s.fail("missing verb: % at end of format string")
				return i
			}
			if format[i+w] != '%' {
				return i
			}
			i += w
		}
		r := s.must()
		if s.err != nil {
			return i
		}
		if r != c {
			s.UnreadRune()
			return -1
		}
		i += w
	}
	return i
}

// spaces matches the space at the front of the format and returns its length.
func (s *ss) spaces(format string) int {
	newlines, trailing, length := 0, false, len(format)
	for i, c := range format {
		if !isSpace(c) {
			length = i
			break
		}
		trailing = c != '\n'
		if !trailing {
			newlines++
		}
	}
	for range newlines {
		r := s.next()
		for isSpace(r) && r != '\n' {
			r = s.next()
		}
		if r != '\n' && r != eof {
			s.fail("newline in format does not match input")
			return length
		}
	}
	if trailing {
		r := s.next()
		if newlines == 0 {
			if !isSpace(r) && r != eof {
				s.fail("expected space in input to match format")
				return length
			}
			if r == '\n' {
				s.fail("newline in input does not match format")
				return length
			}
		}
		for isSpace(r) && r != '\n' {
			r = s.next()
		}
		if r != eof {
			s.UnreadRune()
		}
	}
	return length
}

func (s *ss) formatted(format string, a []any) (n int, err error) {
	for i := 0; i < len(format); {
		w := s.literal(format[i:])
		if s.err != nil {
			return n, s.err
		}
		if w > 0 {
			i += w
			continue
		}
		if format[i] != '%' {
			s.fail("input does not match format")
			return n, s.err
		}
		i++
		s.width = 0
		start := i
		for i < len(format)-1 && '0' <= format[i] && format[i] <= '9' {
			s.width = s.width*10 + int(format[i]-'0')
			i++
		}
		if i == start {
			s.width = huge
		}
		verb, size := utf8.DecodeRuneInString(format[i:])
		i += size
		if verb != 'c' {
			s.SkipSpace()
		}
		if verb == '%' {
			s.begin()
			if !s.accept("%") {
				s.fail("missing literal %")
			}
			if s.err != nil {
				return n, s.err
			}
			continue
		}
		if n >= len(a) {
			s.fail("too few operands for format '%" + format[i-size:] + "'")
			return n, s.err
		}
		s.limit = min(s.count+s.width, huge)
		s.one(verb, a[n])
		if s.err != nil {
			return n, s.err
		}
		n++
		s.limit = huge
	}
	if n < len(a) {
		s.fail("too many operands")
	}
	return n, s.err
}
