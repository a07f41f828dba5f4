// Package fmt formats and prints values. What a value looks like is found out in Java, down to the
// places where a method of the program has to be called; those are called here.
package fmt

import (
	"errors"
	"io"
	"os"
)

// A Stringer can write itself.
type Stringer interface {
	String() string
}

// A GoStringer can write itself as Go source, for %#v.
type GoStringer interface {
	GoString() string
}

// A Formatter formats itself for every verb.
type Formatter interface {
	Format(f State, verb rune)
}

// A State is what a Formatter writes to and learns the flags from.
type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}

// compose formats as Printf does. Where a method has to be called there is a gap: values holds the
// receivers, gaps six numbers for each (position in text, method, verb, flags, width, precision).
// wrapped are the indices of the operands of %w, when those are allowed.
func compose(format string, a []any, wrapping bool) (text string, gaps []int, values []any, wrapped []int) //= -

// composeList formats as Print and Println do.
func composeList(a []any, lines bool) (text string, gaps []int, values []any) //= -

// padded formats the result of a method as verb and flags say.
func padded(s string, verb rune, flags, width, precision int) string

// isNilPointer reports whether v is a nil pointer.
func isNilPointer(v any) bool

const (
	minusFlag = 1 << iota
	plusFlag
	sharpFlag
	spaceFlag
	zeroFlag
	plusVFlag
	sharpVFlag
	widthFlag
	precisionFlag
)

func fill(text string, gaps []int, values []any) string {
	out := make([]byte, 0, len(text)+16*len(values))
	from := 0
	for i, v := range values {
		gap := gaps[6*i : 6*i+6]
		out = append(out, text[from:gap[0]]...)
		from = gap[0]
		p := &pp{flags: gap[3], width: gap[4], precision: gap[5]}
		p.call(v, gap[1], rune(gap[2])) //= -
		out = append(out, p.buf...)
	}
	return string(append(out, text[from:]...))
}

// pp is one call of a method that formats.
type pp struct {
	buf       []byte
	flags     int
	width     int
	precision int
}

func (p *pp) Write(b []byte) (n int, err error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

func (p *pp) WriteString(s string) (n int, err error) {
	p.buf = append(p.buf, s...)
	return len(s), nil
}

func (p *pp) Width() (wid int, ok bool) { return p.width, p.flags&widthFlag != 0 }

func (p *pp) Precision() (prec int, ok bool) { return p.precision, p.flags&precisionFlag != 0 }

func (p *pp) Flag(c int) bool {
	switch c {
	case '-':
		return p.flags&minusFlag != 0
	case '+':
		return p.flags&(plusFlag|plusVFlag) != 0
	case '#':
		return p.flags&(sharpFlag|sharpVFlag) != 0
	case ' ':
		return p.flags&spaceFlag != 0
	case '0':
		return p.flags&zeroFlag != 0
	}
	return false
}

var methodNames = [...]string{"Format", "GoString", "Error", "String"}

func (p *pp) call(v any, method int, verb rune) {
	defer func() {
		if e := recover(); e != nil {
			if isNilPointer(v) {
				p.buf = append(p.buf, "<nil>"...)
				return
			}
			p.buf = append(p.buf, "%!"+string(verb)+"(PANIC="+methodNames[method]+" method: "...)
			p.buf = append(p.buf, Sprint(e)...)
			p.buf = append(p.buf, ')')
		}
	}()
	text := ""
	switch method {
	case 0:
		v.(Formatter).Format(p, verb) //= fmt.(*pp).handleMethods print.go:640; fmt.(*pp).printArg print.go:756
		return
	case 1:
		text, verb = v.(GoStringer).GoString(), 's' //= fmt.(*pp).handleMethods print.go:650; fmt.(*pp).printArg print.go:756
	case 2:
		text = v.(error).Error() //= fmt.(*pp).handleMethods print.go:667; fmt.(*pp).printArg print.go:756
	case 3:
		text = v.(Stringer).String() //= fmt.(*pp).handleMethods print.go:673; fmt.(*pp).printArg print.go:756
	}
	if verb == 'v' && p.flags&(widthFlag|precisionFlag) == 0 || verb == 's' && p.flags == 0 {
		p.buf = append(p.buf, text...)
	} else {
		p.buf = append(p.buf, padded(text, verb, p.flags, p.width, p.precision)...)
	}
}

// FormatString returns the directive that leads to a call of Format with these arguments.
func FormatString(state State, verb rune) string {
	b := []byte{'%'}
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		b = append(b, Sprint(w)...)
	}
	if p, ok := state.Precision(); ok {
		b = append(b, "."+Sprint(p)...)
	}
	return string(b) + string(verb)
}

func Sprintf(format string, a ...any) string {
	return sprintf(format, a) //= 239
}

func Sprint(a ...any) string {
	return sprint(a) //= 279
}

func Sprintln(a ...any) string {
	return sprintln(a) //= 321
}

func sprintf(format string, a []any) string {
	text, gaps, values, _ := compose(format, a, false) //= fmt.(*pp).printArg print.go:759; fmt.(*pp).doPrintf print.go:1074
	if values == nil {
		return text
	}
	return fill(text, gaps, values) //= fmt.(*pp).doPrintf print.go:1074
}

func sprint(a []any) string {
	text, gaps, values := composeList(a, false) //= fmt.(*pp).printArg print.go:759; fmt.(*pp).doPrint print.go:1208
	if values == nil {
		return text
	}
	return fill(text, gaps, values) //= fmt.(*pp).doPrint print.go:1208
}

func sprintln(a []any) string {
	text, gaps, values := composeList(a, true) //= fmt.(*pp).printArg print.go:759; fmt.(*pp).doPrintln print.go:1220
	if values == nil {
		return text
	}
	return fill(text, gaps, values) //= fmt.(*pp).doPrintln print.go:1220
}

func write(w io.Writer, s string) (n int, err error) {
	if f, ok := w.(*os.File); ok {
		return f.WriteString(s) //= -
	}
	return w.Write([]byte(s)) //= -
}

func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	s := sprintf(format, a) //= 224
	return write(w, s)      //= 225
}

func Fprint(w io.Writer, a ...any) (n int, err error) {
	s := sprint(a)     //= 262
	return write(w, s) //= 263
}

func Fprintln(w io.Writer, a ...any) (n int, err error) {
	s := sprintln(a)   //= 304
	return write(w, s) //= 305
}

func Printf(format string, a ...any) (n int, err error) {
	s := sprintf(format, a) //= fmt.Fprintf print.go:224; fmt.Printf print.go:233
	return os.Stdout.WriteString(s)
}

func Print(a ...any) (n int, err error) {
	s := sprint(a) //= fmt.Fprint print.go:262; fmt.Print print.go:272
	return os.Stdout.WriteString(s)
}

func Println(a ...any) (n int, err error) {
	s := sprintln(a) //= fmt.Fprintln print.go:304; fmt.Println print.go:314
	return os.Stdout.WriteString(s)
}

func Appendf(b []byte, format string, a ...any) []byte {
	return append(b, sprintf(format, a)...) //= 249
}

func Append(b []byte, a ...any) []byte {
	return append(b, sprint(a)...) //= 289
}

func Appendln(b []byte, a ...any) []byte {
	return append(b, sprintln(a)...) //= 332
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }

func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string { return e.msg }

func (e *wrapErrors) Unwrap() []error { return e.errs }

// Errorf makes an error of a text; it wraps the operands of %w.
func Errorf(format string, a ...any) error {
	text, gaps, values, wrapped := compose(format, a, true) //= fmt.(*pp).printArg print.go:759; fmt.(*pp).doPrintf print.go:1074; fmt.Errorf errors.go:25
	if values != nil {
		text = fill(text, gaps, values) //= fmt.(*pp).doPrintf print.go:1074; fmt.Errorf errors.go:25
	}
	switch len(wrapped) {
	case 0:
		return errors.New(text)
	case 1:
		err, _ := a[wrapped[0]].(error)
		return &wrapError{text, err}
	}
	for i := range wrapped {
		for k := i; k > 0 && wrapped[k] < wrapped[k-1]; k-- {
			wrapped[k], wrapped[k-1] = wrapped[k-1], wrapped[k]
		}
	}
	var errs []error
	for i, arg := range wrapped {
		if i > 0 && wrapped[i-1] == arg {
			continue
		}
		if err, ok := a[arg].(error); ok {
			errs = append(errs, err)
		}
	}
	return &wrapErrors{text, errs}
}
