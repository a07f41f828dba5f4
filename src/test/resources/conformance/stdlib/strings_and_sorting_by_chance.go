// Strings, paths, tables, sorting and dates by chance.
package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"encoding/csv"
	"fmt"
	"os"
	"path"
	"slices"
	"sort"
	"strings"
	"text/tabwriter"
	"time"
	"unicode"
)

var state uint64

func pick(n int) int {
	state = state*6364136223846793005 + 1442695040888963407
	return int(state>>33) % n
}
func one(s ...string) string { return s[pick(len(s))] }
func text(n int) string {
	var b strings.Builder
	for range pick(n) {
		b.WriteString(one("a", "b", "ab", "A", "é", "É", "日", " ", "  ", ",", "\t", "\n", "x", "\xff", "\xe2\x84", "ß", "ſ", "K", "ǆ", "1", "-", "_", "'", "\u00a0", "\u2028", "/", ".", "..", "\"", "*"))
	}
	return b.String()
}

type item struct{ k, v int }
type items []item

func (s items) Len() int           { return len(s) }
func (s items) Less(i, j int) bool { return s[i].k < s[j].k }
func (s items) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }
func (s *items) Push(x any)        { *s = append(*s, x.(item)) }
func (s *items) Pop() any          { o := *s; x := o[len(o)-1]; *s = o[:len(o)-1]; return x }

func list() items {
	n := pick(60)
	s := make(items, n)
	r := 1 + pick(12)
	for i := range s {
		s[i] = item{pick(r), i}
		if r == 5 {
			s[i].k = i / 3
		}
		if r == 6 {
			s[i].k = -i
		}
	}
	return s
}

func main() {
	const n = 120
	for range n {
		s, t, u := text(12), text(3), text(2)
		k := pick(5) - 1
		fmt.Printf("%q %q %q %d\n", s, t, u, k)
		fmt.Println(strings.Index(s, t), strings.LastIndex(s, t), strings.IndexAny(s, t), strings.LastIndexAny(s, t), strings.Count(s, t), strings.Contains(s, t), strings.ContainsAny(s, t), strings.HasPrefix(s, t), strings.HasSuffix(s, t), strings.EqualFold(s, t), strings.Compare(s, t))
		fmt.Printf("%q %q %q %q\n", strings.SplitN(s, t, k), strings.SplitAfterN(s, t, k), strings.Fields(s), strings.FieldsFunc(s, unicode.IsPunct))
		fmt.Printf("%q %q %q %q %q %q\n", strings.Replace(s, t, u, k), strings.Trim(s, t), strings.TrimLeft(s, t), strings.TrimRight(s, t), strings.TrimPrefix(s, t), strings.TrimSpace(s))
		fmt.Printf("%q %q %q %q %q\n", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s), strings.ToValidUTF8(s, t))
		fmt.Printf("%q %q %q\n", strings.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			return unicode.ToUpper(r)
		}, s), strings.NewReplacer(t, u, "a", "é", "ab", "q").Replace(s), strings.TrimFunc(s, unicode.IsSpace))
		fmt.Printf("%q %q %q %q\n", bytes.Split([]byte(s), []byte(t)), bytes.Fields([]byte(s)), bytes.Title([]byte(s)), bytes.ToUpper([]byte(s)))
		fmt.Println(strings.IndexFunc(s, unicode.IsUpper), strings.LastIndexFunc(s, unicode.IsSpace), strings.IndexRune(s, 'é'), strings.IndexByte(s, 'b'), bytes.IndexAny([]byte(s), t), bytes.Count([]byte(s), []byte(t)))
		fmt.Printf("%q %q %q %q\n", path.Clean(s), path.Base(s), path.Dir(s), path.Join(s, t, u))
		sc := bufio.NewScanner(strings.NewReader(s))
		sc.Split([]bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes}[pick(4)])
		for sc.Scan() {
			fmt.Printf("%q ", sc.Text())
		}
		fmt.Println()
		r := csv.NewReader(strings.NewReader(s))
		r.FieldsPerRecord = -1
		r.LazyQuotes = k == 1
		r.TrimLeadingSpace = k == 2
		rec, err := r.ReadAll()
		fmt.Printf("%q %v\n", rec, err)
		w := csv.NewWriter(os.Stdout)
		w.Write([]string{s, t, u})
		w.Flush()
		tw := tabwriter.NewWriter(os.Stdout, pick(6), pick(9), pick(3), byte(one(" ", ".", "\t")[0]), uint([]int{0, 1, 2, 4, 8, 16, 32, 20, 36}[pick(9)]))
		fmt.Fprint(tw, strings.ReplaceAll(text(20), "/", "\t"), text(8), "\t", s, "\v", t, "\f", u)
		tw.Flush()
		fmt.Println()
		a := list()
		b, c, d, e := slices.Clone(a), slices.Clone(a), slices.Clone(a), slices.Clone(a)
		sort.Slice(a, func(i, j int) bool { return a[i].k < a[j].k })
		sort.Sort(b)
		slices.SortFunc(c, func(x, y item) int { return x.k - y.k })
		sort.Stable(d)
		heap.Init(&e)
		heap.Push(&e, item{3, 99})
		var f []item
		for e.Len() > 0 {
			f = append(f, heap.Pop(&e).(item))
			if len(e) > 5 && pick(4) == 0 {
				heap.Fix(&e, 2)
				heap.Remove(&e, 3)
			}
		}
		fmt.Println(a, slices.Equal(a, b), c, slices.Equal(c, a), d, f)
		i, ok := slices.BinarySearchFunc(d, 3, func(x item, k int) int { return x.k - k })
		fmt.Println(i, ok, sort.Search(len(d), func(i int) bool { return d[i].k >= 4 }), slices.MaxFunc(append(d, item{}), func(x, y item) int { return x.k - y.k }))
		t0 := time.Date(1900+pick(300), time.Month(pick(15)), pick(40), pick(30), pick(70), pick(70), pick(2e9), time.UTC)
		y, wk := t0.ISOWeek()
		fmt.Println(t0, y, wk, t0.YearDay(), t0.AddDate(pick(5)-2, pick(30)-15, pick(90)-45), t0.Truncate(time.Duration(pick(1e9))*7), t0.Round(time.Hour*24), t0.Sub(t0.AddDate(0, -pick(20), 0)))
	}
}
