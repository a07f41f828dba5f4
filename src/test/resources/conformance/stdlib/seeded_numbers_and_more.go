package main

import (
	"bufio"
	"bytes"
	"cmp"
	"container/heap"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"maps"
	"math"
	"math/bits"
	"math/cmplx"
	"math/rand"
	r2 "math/rand/v2"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

type H []int

func (h H) Len() int           { return len(h) }
func (h H) Less(i, j int) bool { return h[i] < h[j] }
func (h H) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *H) Push(x any)        { *h = append(*h, x.(int)) }
func (h *H) Pop() any          { o := *h; x := o[len(o)-1]; *h = o[:len(o)-1]; return x }

func main() {
	for _, seed := range []int64{0, 1, 42, -7, 1 << 40} {
		r := rand.New(rand.NewSource(seed))
		fmt.Println(r.Int(), r.Intn(10), r.Intn(1<<40), r.Int31n(7), r.Int63n(1e12), r.Float64(), r.Float32(), r.Perm(6), r.Uint32(), r.Uint64(), r.NormFloat64(), r.ExpFloat64(), r.Int31(), r.Intn(16))
		x := []int{1, 2, 3, 4, 5, 6, 7, 8}
		r.Shuffle(len(x), func(i, j int) { x[i], x[j] = x[j], x[i] })
		fmt.Println(x)
		s := 0.0
		for i := 0; i < 2000; i++ {
			s += r.NormFloat64() + r.ExpFloat64()
		}
		fmt.Println(s)
		b := make([]byte, 10)
		r.Read(b)
		fmt.Println(b)
		z := rand.NewZipf(r, 1.5, 2, 100)
		fmt.Println(z.Uint64(), z.Uint64(), z.Uint64())
		p := r2.New(r2.NewPCG(uint64(seed), 9))
		fmt.Println(p.Int(), p.IntN(10), p.Int64N(1<<50), p.Uint32(), p.Uint32N(9), p.Float64(), p.Float32(), p.Perm(5), p.NormFloat64(), p.ExpFloat64(), p.Int32(), p.Uint64N(1<<63+5), p.UintN(3), p.Int32N(5))
		var k [32]byte
		copy(k[:], fmt.Sprint("seed", seed))
		c := r2.NewChaCha8(k)
		t := uint64(0)
		for i := 0; i < 500; i++ {
			t = t*31 + c.Uint64()
		}
		c.Read(b)
		fmt.Println(t, b)
	}
	rand.Seed(5)
	fmt.Println(rand.Intn(100), rand.Intn(100), rand.Perm(4), rand.Float64())
	fmt.Println(bits.Len(255), bits.OnesCount(1023), bits.LeadingZeros32(1), bits.TrailingZeros16(8), bits.Reverse8(3), bits.ReverseBytes32(0x01020304), bits.RotateLeft8(0x81, 1), bits.RotateLeft64(1, -1))
	hi, lo := bits.Mul64(1<<63, 6)
	q, rem := bits.Div64(5, 7, 9)
	sum, carry := bits.Add64(1<<63, 1<<63, 1)
	fmt.Println(hi, lo, q, rem, sum, carry)
	fmt.Println(cmplx.Sqrt(-1), cmplx.Exp(1i*math.Pi), cmplx.Abs(3+4i), cmplx.Pow(2+1i, 3), cmplx.Log(1i), cmplx.Phase(-1), cmplx.Sin(1+1i))
	fmt.Println(math.MaxInt64, math.Pi, math.Inf(1), math.NaN(), math.MaxFloat64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.MaxFloat32)
	a, b := math.Modf(-3.7)
	f, e := math.Frexp(10)
	fmt.Println(a, b, f, e, math.Ldexp(0.5, 5), math.Signbit(-0.0), math.Copysign(1, -2), math.Dim(3, 5), math.Logb(8), math.Ilogb(100), math.Pow10(-3), math.IsNaN(math.Sqrt(-1)), math.Float32bits(1.5), math.Float64bits(-2))
	h := &H{5, 2, 8}
	heap.Init(h)
	heap.Push(h, 3)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	xs := []int{3, 1, 2, 3, 9, 1}
	slices.Sort(xs)
	i, ok := slices.BinarySearch(xs, 3)
	fmt.Println(xs, i, ok, slices.Compact(xs), slices.Index(xs, 9), slices.Max(xs), len(slices.Insert(xs, 1, 7, 7)))
	ys := slices.Sorted(maps.Keys(map[string]int{"b": 1, "a": 2, "c": 3}))
	fmt.Println(ys, slices.Collect(slices.Values(ys)), cmp.Compare(1.5, math.NaN()), slices.Equal(ys, ys))
	fs := []float64{2, math.NaN(), -1, math.Inf(-1), 0}
	sort.Float64s(fs)
	fmt.Println(fs, sort.SearchInts([]int{1, 3, 5}, 4))
	w := fnv.New64a()
	w.Write([]byte("hello"))
	w3 := fnv.New32()
	io.WriteString(w3, "hello")
	fmt.Println(w.Sum64(), w3.Sum32(), w.Sum(nil))
	e1 := errors.New("one")
	e2 := fmt.Errorf("two: %w", e1)
	e3 := errors.Join(e2, nil, io.EOF)
	fmt.Println(e3, errors.Is(e3, e1), errors.Is(e3, io.EOF), errors.Unwrap(e2) == e1, errors.Unwrap(e3))
	sc := bufio.NewScanner(strings.NewReader("one two\nthree  four"))
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		fmt.Print(sc.Text(), "|")
	}
	fmt.Println()
	rd := bufio.NewReader(strings.NewReader("line1\nline2"))
	l, err := rd.ReadString('\n')
	l2, err2 := rd.ReadString('\n')
	fmt.Printf("%q %v %q %v\n", l, err, l2, err2)
	var buf bytes.Buffer
	io.Copy(&buf, io.LimitReader(strings.NewReader("abcdefgh"), 5))
	fmt.Println(buf.String(), buf.Len(), utf8.RuneError)
	pr, pw := io.Pipe()
	go func() { fmt.Fprint(pw, "through the pipe"); pw.CloseWithError(errors.New("done")) }()
	all, err := io.ReadAll(pr)
	fmt.Println(string(all), err)
}
