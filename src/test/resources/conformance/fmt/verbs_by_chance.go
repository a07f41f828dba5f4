// Values of all kinds by chance, printed with verbs and flags by chance.
package main

import (
	"fmt"
	"math"
	"strconv"
	"time"
)

var state uint64

func pick(n int) int {
	state = state*6364136223846793005 + 1442695040888963407
	return int(state>>33) % n
}
func one(s ...string) string { return s[pick(len(s))] }

type pt struct {
	X, Y int
	n    string
}
type nm int
type st string
type er struct{ c int }

func (e er) Error() string { return fmt.Sprint("er", e.c) }

type sg struct{ v float64 }

func (s sg) String() string { return fmt.Sprintf("<%g>", s.v) }

type gs int

func (g gs) GoString() string { return "gs!" }

type em struct {
	pt

	M map[string]int
	S []any
	F func()
	E error
	B [2]byte
	T time.Duration
}
type rec struct {
	V    any
	C    complex64
	U    uint8
	R    rune
	by   []byte
	P    [3]pt
	Anon struct{ Q bool }
}

var floats = []float64{0, 1, -1, 0.1, 1.5, 2.5, -0.5, 1e6, 1e20, 1e21, 1e-4, 1e-5, 123456.789, math.Pi, math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, 5e-324, 1.0 / 3, 100, 99.995, 0.000123456, 1e100}
var ints = []int64{0, 1, -1, 7, 10, 42, -42, 255, 256, 65, 0x1F600, 1 << 40, math.MaxInt64, math.MinInt64, 1000000, -300}
var strs = []string{"", "a", "hello", "héllo", "日本", "a\tb\n", "q\"uo`te", "\xff\xfe", "x\x00y", "☺", "long long text here", "%d"}

func value(d int) any {
	switch pick(30) {
	case 0, 1:
		return int(ints[pick(len(ints))])
	case 2:
		return ints[pick(len(ints))]
	case 3:
		return uint8(ints[pick(len(ints))])
	case 4:
		return uint64(ints[pick(len(ints))])
	case 5:
		return int8(ints[pick(len(ints))])
	case 6, 7:
		return floats[pick(len(floats))]
	case 8:
		return float32(floats[pick(len(floats))])
	case 9, 10:
		return strs[pick(len(strs))]
	case 11:
		return []byte(strs[pick(len(strs))])
	case 12:
		return rune(ints[pick(len(ints))])
	case 13:
		return pick(2) == 0
	case 14:
		return nil
	case 15:
		return complex(floats[pick(len(floats))], floats[pick(len(floats))])
	case 16:
		return pt{pick(9), -pick(9), strs[pick(len(strs))]}
	case 17:
		return []any{er{pick(5)}, sg{2.5}, gs(3), nm(4), st("st"), 0, time.Duration(ints[pick(len(ints))]), uintptr(255), [3]bool{true}, struct{}{}}[pick(10)]
	case 18:
		return map[string]int{"b": pick(5), "a": 2, "é": 3}
	case 19:
		return map[int]any{3: nil, 1: "x", -2: 1.5}
	case 20:
		return [2]string{"x", strs[pick(len(strs))]}
	case 21:
		return []string{"a", strs[pick(len(strs))]}
	case 22:
		return []float64{1, floats[pick(len(floats))]}
	case 23:
		return []int(nil)
	case 24:
		return [][]byte{[]byte("ab"), nil}
	}
	if d == 0 {
		return pick(100)
	}
	switch pick(5) {
	case 0:
		return []any{value(d - 1), value(d - 1)}
	case 1:
		return map[string]any{"k": value(d - 1), "j": value(d - 1)}
	case 2:
		return em{pt: pt{1, 2, "n"}, M: map[string]int{"z": 1}, S: []any{value(d - 1)}, B: [2]byte{1, 2}, T: 1500}
	case 3:
		return rec{V: value(d - 1), C: 1 + 2i, U: 7, R: 'x', by: []byte("hi")}
	}
	return pick(7)
}

func verb() string {
	f := "%"
	for range pick(3) {
		f += one("+", "-", "#", " ", "0")
	}
	if pick(3) == 0 {
		f += strconv.Itoa(pick(14))
	}
	if pick(4) == 0 {
		f += "." + one("", "0", "1", "2", "3", "5", "10", "20")
	}
	return f + one("v", "v", "v", "d", "s", "q", "x", "X", "o", "O", "b", "c", "U", "e", "E", "f", "F", "g", "G", "t", "T", "v", "s", "d", "z", "w")
}

func main() {
	const n = 1200
	for range n {
		f, v := verb(), value(2)
		fmt.Printf("%s|"+f+"|\n", f, v)
		if pick(10) == 0 {
			fmt.Println(v, value(1), value(1))
			fmt.Printf("%q %q\n", fmt.Sprint(v, value(1), value(0)), fmt.Sprintln(value(0), value(0)))
		}
		if pick(20) == 0 {
			x := math.Float64frombits(uint64(pick(1<<31))<<33 | uint64(pick(1<<31))<<2)
			fmt.Println(x, float32(x), strconv.FormatFloat(x, 'e', pick(25), 64), strconv.FormatFloat(x, 'g', -1, 32), strconv.FormatFloat(x, 'f', pick(5), 64))
			s := strconv.FormatFloat(x, 'e', 17+pick(10), 64)
			y, err := strconv.ParseFloat(s, 64)
			z, err2 := strconv.ParseFloat(s, 32)
			fmt.Println(y == x, err, z, err2)
			t := time.Unix(int64(pick(1<<31)), int64(pick(1e9))).UTC().AddDate(pick(300)-150, pick(30)-15, pick(60)-30)
			fmt.Println(t, t.Format(one(time.RFC1123, time.RFC3339Nano, time.ANSIC, time.StampMicro, "Mon _2 Jan 06 3:04:05.000 pm MST -07 002")), t.Weekday(), t.YearDay(), t.Unix())
			d := time.Duration(pick(1<<31)) * time.Duration(pick(1<<20))
			fmt.Println(d, d.Round(time.Millisecond), d.Truncate(time.Minute), t.Add(-d))
			p, err := time.ParseDuration(d.String())
			fmt.Println(p == d, err)
		}
	}
}
