package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

type s3 [3]byte
type s24 struct{ a, b, c int }
type s40 [5]int

func grow[T any](n int) (r []int) {
	var s []T
	last := -1
	var z T
	for range n {
		s = append(s, z)
		if cap(s) != last {
			last = cap(s)
			r = append(r, last)
		}
	}
	return
}
func bulk[T any](ns ...int) (r []int) {
	for _, n := range ns {
		r = append(r, cap(append([]T(nil), make([]T, n)...)), cap(append(make([]T, 1), make([]T, n)...)), cap(append(make([]T, 5, 6), make([]T, n)...)))
	}
	return
}

func main() {
	fmt.Println(grow[int](2000), grow[byte](2000), grow[int32](1000), grow[string](600), grow[s3](500), grow[s24](500), grow[s40](300), grow[struct{}](5), grow[bool](100), grow[any](300), grow[[]int](100), grow[int16](300))
	fmt.Println(bulk[int](1, 2, 3, 5, 7, 9, 100, 1000), bulk[byte](1, 3, 5, 9, 17, 33, 100, 1025), bulk[string](1, 3, 5, 7), bulk[s3](1, 2, 3, 7, 100), bulk[s24](1, 2, 3, 5, 11), bulk[s40](1, 2, 3))
	b := []byte("hello, world")
	fmt.Println(cap(b), cap([]byte("")), cap([]byte("x")), cap([]rune("ab")), cap([]rune("")), cap([]byte("a"+"b")), cap(b[2:4]), cap(b[2:4:5]))
	big := strings.Repeat("ab", 50)
	fmt.Println(cap(slices.Clone(b)), cap(slices.Clone([]int{1, 2, 3})), cap(slices.Insert([]int{1, 2}, 1, 5, 6, 7)), cap(slices.Concat([]int{1}, []int{2, 3})), cap(slices.Grow([]int{1}, 5)), cap(slices.Repeat([]int{1}, 5)), cap(slices.Collect(slices.Values([]int{1, 2, 3, 4, 5}))), cap(slices.Replace([]int{1, 2, 3}, 0, 1, 7, 8, 9)), cap(slices.AppendSeq(make([]int, 0, 2), maps.Values(map[int]int{1: 1, 2: 2, 3: 3}))))
	fmt.Println(cap(slices.Sorted(maps.Keys(map[int]int{1: 1, 2: 2, 3: 3}))), cap(slices.Delete([]int{1, 2, 3}, 0, 1)), cap(slices.Compact([]int{1, 1})))
	fmt.Println(cap(strings.Fields("a b c")), cap(strings.Split("a,b,c", ",")), cap(strings.SplitN("a,b,c", ",", 2)), cap(strings.SplitAfter("a,b", ",")), cap(strings.FieldsFunc("a b c d", func(r rune) bool { return r == ' ' })), cap(strings.Split("abc", "")))
	var sb strings.Builder
	for i := range 70 {
		sb.WriteByte('x')
		if i%10 == 0 {
			fmt.Print(sb.Cap(), " ")
		}
	}
	sb.WriteString(big)
	fmt.Print(sb.Cap(), " ")
	sb.Reset()
	sb.Grow(10)
	fmt.Print(sb.Cap(), " ")
	sb.Grow(100)
	fmt.Println(sb.Cap())
	var bb bytes.Buffer
	for range 6 {
		bb.WriteString(big[:37])
		fmt.Print(bb.Cap(), "/", bb.Available(), " ")
	}
	bb.Next(100)
	bb.WriteString(big)
	fmt.Print(bb.Cap(), " ")
	bb.Grow(500)
	fmt.Print(bb.Cap(), " ")
	fmt.Println(bytes.NewBuffer(make([]byte, 3, 10)).Cap(), cap(bb.Bytes()))
	all, _ := io.ReadAll(strings.NewReader(strings.Repeat("y", 600)))
	fmt.Println(len(all), cap(all))
	fmt.Println(cap(strconv.AppendInt(nil, 12345, 10)), cap(utf8.AppendRune(nil, 'é')), cap(fmt.Appendf(nil, "%d", 5)), cap(hex.AppendEncode(nil, b)), cap(base64.StdEncoding.AppendEncode(nil, b)), cap(time.Now().AppendFormat(nil, "15:04")), cap(binary.BigEndian.AppendUint32(nil, 1)))
	j, _ := json.Marshal([]int{1, 2, 3})
	fmt.Println(cap(j) >= len(j))
	sc := bufio.NewScanner(strings.NewReader("line one\nline two"))
	sc.Scan()
	t1 := sc.Bytes()
	sc.Scan()
	fmt.Println(string(t1), cap(t1) > 100)
	// aliasing
	src := []byte("  alpha beta,gamma  ")
	f := bytes.Fields(src)
	f[0][0] = 'A'
	tr := bytes.TrimSpace(src)
	tr[1] = 'L'
	sp := bytes.Split(tr, []byte(","))
	sp[1][0] = 'G'
	bf, af, _ := bytes.Cut(tr, []byte(" "))
	bf[2], af[0] = 'P', 'B'
	fmt.Printf("%q %d %d %d %d\n", src, cap(f[0]), cap(f[1]), cap(sp[0]), cap(sp[1]))
	tp := bytes.TrimPrefix(tr, []byte("AL"))
	tp[0] = 'x'
	ts := bytes.TrimSuffix(tr, []byte("zz"))
	ts[0] = 'y'
	tl := bytes.TrimLeft(src, " ")
	tl[3] = 'h'
	trr := bytes.TrimRight(src, " ")
	trr[len(trr)-1] = '!'
	tf := bytes.TrimFunc(src, func(r rune) bool { return r == ' ' })
	tf[4] = '#'
	cp, _ := bytes.CutPrefix(tr, []byte("y"))
	cp[0] = '0'
	sa := bytes.SplitAfter(tr, []byte(" "))
	sa[1][1] = '1'
	sn := bytes.SplitN(tr, []byte(" "), 2)
	sn[1][2] = '2'
	ff := bytes.FieldsFunc(src, func(r rune) bool { return r == ' ' })
	ff[1][3] = '3'
	fmt.Printf("%q\n", src)
	up := bytes.ToUpper(src)
	up[3] = '_'
	rp := bytes.Replace(src, []byte("q"), []byte("r"), -1)
	rp[4] = '_'
	mp := bytes.Map(func(r rune) rune { return r }, src)
	mp[5] = '_'
	cl := bytes.Clone(src)
	cl[6] = '_'
	fmt.Printf("%q\n", src)
	buf := bytes.NewBuffer(src)
	nx := buf.Next(3)
	nx[2] = '%'
	by := buf.Bytes()
	by[0] = '&'
	rb, _ := buf.ReadBytes(' ')
	rb[0] = '~'
	fmt.Printf("%q %q\n", src, rb)
	r := bufio.NewReader(strings.NewReader("abc def ghi"))
	p, _ := r.Peek(3)
	p[0] = 'X'
	rs, _ := r.ReadSlice(' ')
	fmt.Printf("%q\n", rs)
	w := []int{3, 1, 2}
	x := sort.IntSlice(w[:2])
	x.Sort()
	fmt.Println(w, len(x[:3]))
	a := [5]int{1, 2, 3, 4, 5}
	y := a[1:3]
	y = append(y, 99)
	z := append(y[:1:1], 77)
	fmt.Println(a, y, z, cap(y), cap(z))
	m := map[string][]int{"k": make([]int, 0, 4)}
	m["k"] = append(m["k"], 1)
	k := append(m["k"], 2)
	_ = append(m["k"], 3)
	fmt.Println(m, k)
	cpy := make([]int, 2)
	fmt.Println(copy(cpy, a[:]), copy(a[1:], a[:]), a, copy(b, "HEL"), string(b), copy(b[2:], b))
	fmt.Println(string(b))
}
