package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"container/list"
	"container/ring"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"hash/fnv"
	"io"
	"math"
	"math/big"
	"math/bits"
	"math/rand"
	"os"
	"strings"
	"text/tabwriter"
	"unicode"
	"unicode/utf8"
)

type Item struct {
	v string
	p int
	i int
}
type PQ []*Item

func (q PQ) Len() int            { return len(q) }
func (q PQ) Less(i, j int) bool  { return q[i].p > q[j].p }
func (q PQ) Swap(i, j int)       { q[i], q[j] = q[j], q[i]; q[i].i = i; q[j].i = j }
func (q *PQ) Push(x any)         { it := x.(*Item); it.i = len(*q); *q = append(*q, it) }
func (q *PQ) Pop() any           { o := *q; n := len(o); it := o[n-1]; *q = o[:n-1]; return it }

func main() {
	tw := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(tw, "a\tbbb\tc")
	fmt.Fprintln(tw, "aaaa\tb\tccccc")
	tw.Flush()
	tw = tabwriter.NewWriter(os.Stdout, 5, 0, 1, '.', 0)
	fmt.Fprintf(tw, "x\ty\tz\n%d\t%v\t%s\n", 1000000, true, "é")
	fmt.Fprintln(tw)
	fmt.Fprintln(tw, "alone\tq")
	tw.Flush()
	q := PQ{}
	for i, w := range strings.Fields("low mid high") {
		heap.Push(&q, &Item{v: w, p: i})
	}
	q[2].p = 10
	heap.Fix(&q, 2)
	for q.Len() > 0 {
		it := heap.Pop(&q).(*Item)
		fmt.Print(it.v, it.p, " ")
	}
	fmt.Println()
	l := list.New()
	e := l.PushBack(1)
	l.PushFront(0)
	l.InsertAfter(5, e)
	l.MoveToFront(e)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	r := ring.New(3)
	for i := 0; i < r.Len(); i++ {
		r.Value = i
		r = r.Next()
	}
	r.Do(func(v any) { fmt.Print(v, ";") })
	fmt.Println()
	fmt.Printf("%x\n%x\n", md5.Sum([]byte("a")), sha1.Sum([]byte("a")))
	h := sha256.New()
	io.WriteString(h, "hello")
	fmt.Println(hex.EncodeToString(h.Sum(nil)), base64.StdEncoding.EncodeToString([]byte("hello?")))
	f := fnv.New32a()
	f.Write([]byte("hello"))
	fmt.Println(f.Sum32(), crc32.ChecksumIEEE([]byte("hello")))
	b := make([]byte, 8)
	binary.LittleEndian.PutUint32(b, 0xdeadbeef)
	fmt.Println(b, binary.BigEndian.Uint16(b))
	x := new(big.Int)
	x.Exp(big.NewInt(2), big.NewInt(200), nil)
	fmt.Println(x, x.BitLen(), new(big.Int).Mod(x, big.NewInt(97)))
	fact := big.NewInt(1)
	for i := int64(1); i <= 30; i++ {
		fact.Mul(fact, big.NewInt(i))
	}
	fmt.Printf("%v %s %d\n", fact, fact.String(), fact)
	fmt.Println(bits.OnesCount(255), bits.Len(8), bits.TrailingZeros(8), bits.Reverse8(1))
	fmt.Println(math.Sqrt(2), math.Floor(-1.5), math.Round(2.5), math.Trunc(-2.7), math.Mod(7, 3), math.Hypot(3, 4), math.Cbrt(27), math.Log2(8), math.MaxInt64, math.Pi)
	rr := rand.New(rand.NewSource(42))
	fmt.Println(rr.Intn(100), rr.Intn(100), rr.Perm(5), rr.Float64(), rr.Int63(), rr.NormFloat64(), rr.ExpFloat64())
	rr.Shuffle(3, func(i, j int) {})
	rand.Seed(1)
	fmt.Println(rand.Intn(100), rand.Intn(100), rand.Intn(100))
	fmt.Println(utf8.RuneCountInString("héllo"), utf8.ValidString("a\xff"), unicode.IsLetter('é'), unicode.Is(unicode.Han, '世'), unicode.In('x', unicode.Latin))
	var buf bytes.Buffer
	w := bufio.NewWriterSize(&buf, 16)
	fmt.Fprintf(w, "%s", strings.Repeat("ab", 10))
	fmt.Println(w.Buffered(), buf.Len(), w.Available())
	w.Flush()
	p := make([]byte, 5)
	n, err := buf.Read(p)
	fmt.Println(n, err, string(p), buf.String())
	io.Copy(os.Stdout, io.LimitReader(strings.NewReader("limited text\n"), 7))
	fmt.Println()
	pr, pw := io.Pipe()
	go func() { fmt.Fprint(pw, "through pipe"); pw.CloseWithError(io.ErrUnexpectedEOF) }()
	data, err := io.ReadAll(pr)
	fmt.Println(string(data), err)
	mr := io.MultiReader(strings.NewReader("a"), strings.NewReader("b"))
	d, _ := io.ReadAll(io.TeeReader(mr, os.Stdout))
	fmt.Println(len(d))
}
