package main

import (
	"errors"
	"fmt"
	"os"
	"time"
)

type S struct {
	A int
	b string
	C []byte
	D map[string]int
	E any
	F *int
	G func()
	H chan int
	I error
	J [2]bool
	K struct{ X, y float64 }
}
type str string

func (s str) String() string { return "<" + string(s) + ">" }

type ptr struct{ n int }

func (p *ptr) String() string { return fmt.Sprintf("ptr(%d)", p.n) }

type inner struct{ V str }
type emb struct {
	inner
	W str
	w str
}
type myErr struct{ code int }

func (e myErr) Error() string { return fmt.Sprint("code ", e.code) }

type gs struct{}

func (gs) GoString() string { return "gs!" }

type f struct{}

func (f) Format(s fmt.State, v rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "[%c %d %v %d %v %v%v%v%v%v %s]", v, w, wok, p, pok, s.Flag('+'), s.Flag('-'), s.Flag('#'), s.Flag(' '), s.Flag('0'), fmt.FormatString(s, v))
}

type rec struct {
	Next *rec
	N    int
}
type ints []int
type mp map[str]str
type u8 uint8
type bs []u8
type gen[T any] struct{ V T }
type pan struct{}

func (pan) String() string { panic("boom") }

type panNil struct{ x int }

func (p *panNil) String() string { return fmt.Sprint(p.x) }

type panErr struct{}

func (panErr) Error() string { var m map[int]int; m[1] = 1; return "" }

func main() {
	x := 5
	vs := []any{
		S{}, &S{A: 1, b: "q", C: []byte("hi"), D: map[string]int{"z": 1, "a": 2}, E: S{}, I: myErr{3}},
		str("s"), []str{"a", "b"}, map[str]str{"k": "v"}, &ptr{1}, ptr{2}, []*ptr{nil}, []ptr{{3}},
		emb{inner{"i"}, "W", "w"}, &emb{}, []emb{{}}, myErr{1}, &myErr{2}, []error{myErr{1}, nil, errors.New("x")},
		gs{}, []gs{{}}, f{}, []f{{}}, ints{1, 2}, ints(nil), mp{"a": "b"}, mp(nil), bs("hey"), []byte(nil), [3]byte{1, 2, 3}, [0]int{},
		gen[int]{1}, &gen[str]{"g"}, gen[[]any]{[]any{1, nil, "s"}}, time.Second, []time.Duration{1, 2e9}, struct{ D time.Duration }{5}, struct{ d time.Duration }{5},
		nil, []any{nil, 1, "a", 2.5, 'x', true}, map[any]any{1: "a"}, map[float64]bool{2: true, -1: false, 0.5: true}, map[[2]int]string{{2, 1}: "b", {1, 9}: "a"}, map[bool]int{true: 1, false: 0},
		pan{}, []pan{{}}, (*panNil)(nil), panErr{}, struct{ P pan }{}, complex(1, -2), complex64(2i), []complex128{1}, uintptr(10), u8(7), []u8{1, 2},
		struct {
			A any
			B fmt.Stringer
			C error
		}{}, [][]int{{1}, {2, 3}, nil}, map[string][]int{"a": {1}}, &[]int{1}, &map[string]int{"a": 1}, &[2]int{1, 2}, struct{}{}, &struct{}{}, -0.0, float32(0.1), 1e6, 123456789.0, 1e-5, "multi\nline\t\x00é\u200b", []string{"a b", "c\"d"}, 'é', int8(-5), int64(1) << 40,
	}
	for _, v := range vs {
		for _, verb := range []string{"%v", "%+v", "%#v", "%T", "%s", "%q", "%d", "%x", "%X", "%5v|", "%-12v|", "%08v|", "% x", "%#x", "%.2v", "%t", "%6.2f", "%+d", "%c", "%U", "%e", "%o", "%b"} {
			s := fmt.Sprintf(verb, v)
			out := ""
			if verb == "%d" || verb == "%+d" || verb == "%o" || verb == "%b" {
				if _, ok := v.([]*ptr); ok || fmt.Sprintf("%T", v) == "[]error" {
					continue
				}
			}
			for i := 0; i < len(s); i++ {
				if i+4 < len(s) && (s[i:i+4] == "0xc0" || s[i:i+4] == "0XC0" || s[i:i+4] == "c000" || s[i:i+4] == "C000") {
					out += "ADDR"
					for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] >= 'a' && s[i] <= 'f' || s[i] >= 'A' && s[i] <= 'F' || s[i] == 'x' || s[i] == 'X') {
						i++
					}
					i--
					continue
				}
				out += s[i : i+1]
			}
			fmt.Println(verb, out)
		}
	}
	fmt.Println(rec{&rec{nil, 2}, 1}.Next.N, rec{nil, 1}, &rec{nil, 3})
	fmt.Printf("%v %+v %d%%\n", &x != nil, struct{ P *int }{nil}, 50)
	fmt.Printf("%[2]d %[1]d %d\n", 1, 2)
	fmt.Printf("%[1]d %[1]x %[1]o %[3]*.[2]*[1]f|\n", 12, 2, 8)
	fmt.Printf("%6.2f|%-8.3s|%+.1e|%x|% X|%#o|%+q|%#q|%#U\n", 3.14159, "abcdef", 12345.678, "hex", []byte{1, 255}, 8, "é", "`", 'é')
	fmt.Printf("%!|%z|%d|%s\n", 1, 2)
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, "extra", nil)
	fmt.Printf("%*d|%-*d|%.*f|%*d\n", 5, 1, 4, 2, 2, 3.14159, "x", 3)
	fmt.Printf("%v %v\n", []any{1, "a"}, [2]any{nil, err()})
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.5, nil, nil), fmt.Sprint(), fmt.Sprintln("x", 1), fmt.Sprint(1, 2), fmt.Sprint("a", "b"))
	e := fmt.Errorf("wrap %w and %w: %v", errors.New("one"), err(), 3)
	fmt.Println(e, errors.Unwrap(e), fmt.Errorf("%w", nil), fmt.Errorf("%w %d", "str", 1))
	fmt.Printf("%w\n", err())
	fmt.Fprintln(os.Stderr, "to stderr")
	n, er := fmt.Println("count")
	fmt.Println(n, er)
	fmt.Printf("%s %v %d\n", []byte("bytes"), []byte("bytes"), []byte("bytes"))
	fmt.Printf("%q %x %X % x\n", []string{"a", "b"}, []string{"a", "b"}, "xyz", "xyz")
	fmt.Printf("%08.3f|%+08d|% d|%x|%-8q|%8q\n", -3.14159, 42, 7, -255, "a", "b")
	fmt.Printf("%t %v %5t|\n", true, false, true)
	fmt.Printf("%3c|%-3c|%c\n", 'x', 'y', 0x1F600)
	fmt.Printf("%g %G %e %.3g %g %g\n", 1e-10, 1e20, 123.456, 1234.5678, 100000.0, 1e21)
	fmt.Printf("%v %v %.3v %10.2v|\n", 1+2i, complex64(1), 1.23456+2i, 3.14159i)
}

func err() error { return myErr{9} }
