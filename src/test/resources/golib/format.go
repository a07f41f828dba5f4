// Records what fmt makes of random directives and operands:
//
//	go run format.go > format.txt
//
// Each line: directive, kind of operand, its bits, its text quoted, result quoted, with tabs between.
package main

import (
	"bufio"
	"fmt"
	"math"
	"math/rand"
	"os"
	"strconv"
)

var (
	flags  = []string{"", "", "", "+", "-", "#", " ", "0", "+0", "-0", "#0", "+#", "# ", "-+", " 0"}
	widths = []string{"", "", "", "5", "10", "20", "1"}
	precs  = []string{"", "", "", ".0", ".1", ".3", ".8", ".20", "."}
	verbs  = "vdboOxXcqUeEfFgGstTpw%z!"
	texts  = []string{"", "hi", "héllo wörld", "a\tb\n\x00\"q\"", "\xff\xfe", "日本語", "😀`x`", "back`tick", "text\\"}
	floats = []float64{math.Inf(1), math.Inf(-1), math.NaN(), 0, math.Copysign(0, -1), 5e-324, math.MaxFloat64, 1e21, 1e20, 123456789}
)

func main() {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	r := rand.New(rand.NewSource(2))
	pick := func(from []string) string { return from[r.Intn(len(from))] }
	for range 3000 {
		f := "%" + pick(flags) + pick(widths) + pick(precs) + string(verbs[r.Intn(len(verbs))])
		if r.Intn(50) == 0 {
			f = "%[1]" + f[1:]
		}
		var v any
		switch r.Intn(12) {
		case 0:
			v = int(r.Uint64()) >> r.Intn(64)
		case 1:
			v = int8(r.Intn(256))
		case 2:
			v = r.Uint64() >> r.Intn(64)
		case 3:
			v = uint8(r.Intn(256))
		case 4:
			v = r.Int31() >> r.Intn(32)
		case 5:
			v = math.Float64frombits(r.Uint64())
		case 6:
			v = r.NormFloat64() * math.Pow(10, float64(r.Intn(30)-12))
		case 7:
			v = float64(r.Intn(100000)) / float64([]int{1, 10, 100, 1000, 8}[r.Intn(5)])
		case 8:
			v = float32(r.NormFloat64() * math.Pow(10, float64(r.Intn(20)-8)))
		case 9:
			v = r.Intn(2) == 0
		case 10:
			v = floats[r.Intn(len(floats))]
		default:
			v = pick(texts)
		}
		bits, text := uint64(0), ""
		switch v := v.(type) {
		case int:
			bits = uint64(v)
		case int8:
			bits = uint64(v)
		case int32:
			bits = uint64(v)
		case uint8:
			bits = uint64(v)
		case uint64:
			bits = v
		case float64:
			bits = math.Float64bits(v)
		case float32:
			bits = math.Float64bits(float64(v))
		case bool:
			if v {
				bits = 1
			}
		case string:
			text = v
		}
		fmt.Fprintf(w, "%s\t%T\t%x\t%s\t%s\n", f, v, bits, strconv.QuoteToASCII(text), strconv.QuoteToASCII(fmt.Sprintf(f, v)))
	}
}
