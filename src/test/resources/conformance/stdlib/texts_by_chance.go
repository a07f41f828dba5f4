// JSON, times, quoted texts and numbers by chance, some of them wrong.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
)

var state uint64

func pick(n int) int {
	state = state*6364136223846793005 + 1442695040888963407
	return int(state>>33) % n
}
func one(s ...string) string { return s[pick(len(s))] }

type inner struct {
	A int8            `json:"a"`
	B []string        `json:"b,omitempty"`
	C map[string]bool `json:"c"`
}
type target struct {
	N   int     `json:"n"`
	S   string  `json:"s"`
	F   float32 `json:"f,omitempty"`
	P   *inner  `json:"p"`
	I   inner   `json:"i"`
	L   []inner `json:"l"`
	X   any     `json:"x"`
	By  []byte  `json:"by"`
	Arr [2]int  `json:"arr"`
	Q   int     `json:"q,string"`
	U   uint16
	inner
	M  map[int]any     `json:"m"`
	R  json.RawMessage `json:"r"`
	Nu json.Number     `json:"nu"`
	T  time.Time       `json:"t"`
	D  time.Duration   `json:"d"`
}

func doc(d int) string {
	switch pick(16) {
	case 0, 1, 2:
		return one("0", "1", "-1", "12", "127", "128", "-129", "1.5", "1e3", "1e400", "-0", "1E-2", "99999999999999999999", "65536", "0.1", "3.4e39", "1.0")
	case 3, 4, 5:
		return one(`""`, `"a"`, `"é"`, `"\u00e9\n\""`, `"\ud83d\ude00"`, `"\ud800x"`, `"<&>"`, `"12"`, `"aGk="`, `"!"`, `"2024-01-02T03:04:05Z"`, `"x\/y"`, "\"\xff\"", `"true"`, `"null"`)
	case 6:
		return one("true", "false", "null", "null")
	}
	if d == 0 {
		return one("{}", "[]", "null", "7")
	}
	var b strings.Builder
	if pick(2) == 0 {
		b.WriteString("[" + one("", " "))
		for i := range pick(4) {
			if i > 0 {
				b.WriteString(one(",", ", ", " ,\n"))
			}
			b.WriteString(doc(d - 1))
		}
		b.WriteString("]")
		return b.String()
	}
	b.WriteString("{")
	for i := range pick(5) {
		if i > 0 {
			b.WriteString(one(",", ", "))
		}
		b.WriteString(one(`"n"`, `"s"`, `"f"`, `"p"`, `"i"`, `"l"`, `"x"`, `"by"`, `"arr"`, `"q"`, `"U"`, `"u"`, `"a"`, `"A"`, `"b"`, `"c"`, `"m"`, `"r"`, `"nu"`, `"d"`, `"zz"`, `"N"`, `"1"`, `"-2"`) + one(":", ": ") + doc(d-1))
	}
	b.WriteString("}")
	return b.String()
}

func damaged(s string) string {
	b := []byte(s)
	i := pick(len(b) + 1)
	if i < len(b) && pick(2) == 0 {
		return string(append(b[:i], b[i+1:]...))
	}
	return string(b[:i]) + one("{", "}", "[", "]", ",", ":", `"`, `\`, "x", "1", " ", "\x01", "-", ".", "e", "n", "t", "\n", "0") + string(b[i:])
}

// main reads JSON by chance, times in layouts by chance, quoted texts and numbers.
func main() {
	const n = 120
	for range n {
		s := doc(3)
		if pick(4) == 0 {
			s = damaged(s)
		}
		fmt.Printf("%q\n", s)
		var a any
		err := json.Unmarshal([]byte(s), &a)
		fmt.Printf("  %#v %v %v\n", a, err, json.Valid([]byte(s)))
		if err == nil {
			out, err := json.Marshal(a)
			fmt.Printf("  %s %v\n", out, err)
			var buf bytes.Buffer
			json.Indent(&buf, []byte(s), ">", "  ")
			fmt.Println(buf.String())
			buf.Reset()
			json.Compact(&buf, []byte(s))
			fmt.Println(buf.String())
		}
		var t target
		err = json.Unmarshal([]byte(s), &t)
		fmt.Printf("  %v\n", err)
		out, err := json.Marshal(t)
		fmt.Printf("  %s %v\n", out, err)
		dec := json.NewDecoder(strings.NewReader(s + " " + doc(1)))
		for {
			tok, err := dec.Token()
			fmt.Printf(" %T %v", tok, tok)
			if err != nil {
				fmt.Println(err)
				break
			}
		}
		var l []inner
		d2 := json.NewDecoder(strings.NewReader(s))
		d2.DisallowUnknownFields()
		d2.UseNumber()
		fmt.Println(" ", d2.Decode(&l), l)

		layout := ""
		for range 1 + pick(6) {
			layout += one("2006", "06", "01", "1", "Jan", "January", "02", "2", "_2", "002", "15", "03", "3", "04", "4", "05", "5", ".000", ".999", "PM", "pm", "MST", "-0700", "-07:00", "Z07:00", "Z0700", "Mon", "Monday", " ", "-", ":", "/", "T", "x", ",000", "__2", "-07")
		}
		tm := time.Unix(int64(pick(1<<31)), int64(pick(1e9))).In(time.FixedZone(one("", "ABC", "CET"), (pick(48)-24)*1800))
		f := tm.Format(layout)
		back, err := time.Parse(layout, f)
		fmt.Printf("%q %q %v %v\n", layout, f, back, err)
		if len(f) > 0 {
			f = damaged(f)
			back, err = time.Parse(layout, f)
			fmt.Printf("   %q %v %v\n", f, back, err)
		}
		q := strconv.Quote(one("a", "é\n", "x\xffy", "'", "`")) + one("", "", "x")
		if pick(2) == 0 {
			q = damaged(q)
		}
		u, err := strconv.Unquote(q)
		fmt.Printf("%q %q %v\n", q, u, err)
		var i1, i2 int
		var s1 string
		var f1 float64
		var r1 rune
		in := one("12", "-7", "abc", "1.5", "x", "0x1f", "é") + one(" ", ",", "\n", "", ":") + one("3", "b c", "4.5", "", "\n")
		fmtS := one("%d", "%s", "%v", "%x", "%c", "%3d", "%2s", "%q", "%o") + one(" ", ",", "", "\n", "%%", ":") + one("%d", "%s", "%v", "%f", "")
		k, err := fmt.Sscanf(in, fmtS, []any{&i1, &s1, &r1, &i1}[pick(4)], []any{&i2, &f1, &s1}[pick(3)])
		fmt.Printf("%q %q %d %v %d %q %d %d %v\n", in, fmtS, k, err, i1, s1, r1, i2, f1)
		i1, i2, s1 = 0, 0, ""
		k, err = fmt.Sscan(in, []any{&i1, &s1, &f1}[pick(3)], []any{&i2, &f1, &s1}[pick(3)])
		fmt.Printf("   %d %v %d %q %d %v\n", k, err, i1, s1, i2, f1)
	}
}
