package main

import (
	"bufio"
	"bytes"
	"cmp"
	"container/heap"
	"container/ring"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"maps"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"
	"unicode"
)

var (
	waiting sync.WaitGroup
	told    map[string]bool
)

// tell prints the frames of the library that are between here and show.
func tell() {
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	var out strings.Builder
	for {
		f, more := frames.Next()
		if f.Function == "main.show" || !more {
			break
		}
		dir, file := filepath.Split(f.File)
		if strings.HasPrefix(f.Function, "main.") {
			dir = ""
		}
		fmt.Fprintf(&out, "\t%s %s/%s:%d\n", f.Function, filepath.Base(dir), file, f.Line)
	}
	if !told[out.String()] {
		told[out.String()] = true
		fmt.Print(out.String())
	}
}

func show(name string, f func()) {
	fmt.Println(name)
	told = map[string]bool{}
	f()
}

type list []int

func (l list) Len() int           { tell(); return len(l) }
func (l list) Less(i, j int) bool { tell(); return l[i] < l[j] }
func (l list) Swap(i, j int)      { tell(); l[i], l[j] = l[j], l[i] }
func (l *list) Push(x any)        { tell(); *l = append(*l, x.(int)) }
func (l *list) Pop() any {
	tell()
	old := *l
	x := old[len(old)-1]
	*l = old[:len(old)-1]
	return x
}

type teller struct{ n int }

func (t *teller) String() string               { tell(); return "t" }
func (t *teller) Set(string) error             { tell(); return nil }
func (t *teller) Error() string                { tell(); return "e" }
func (t *teller) Is(error) bool                { tell(); return false }
func (t *teller) As(any) bool                  { tell(); return false }
func (t *teller) Unwrap() error                { tell(); return nil }
func (t *teller) Write(b []byte) (int, error)  { tell(); return len(b), nil }
func (t *teller) Format(s fmt.State, r rune)   { tell() }
func (t *teller) MarshalJSON() ([]byte, error) { tell(); return []byte("1"), nil }
func (t *teller) UnmarshalJSON([]byte) error   { tell(); return nil }
func (t *teller) Scan(s fmt.ScanState, r rune) error {
	tell()
	return nil
}
func (t *teller) Read(b []byte) (int, error) {
	tell()
	t.n++
	if t.n > 2 {
		return 0, io.EOF
	}
	return copy(b, "ab\n"), nil
}

type stringer struct{}

func (stringer) String() string { tell(); return "s" }

type gostringer struct{}

func (gostringer) GoString() string { tell(); return "s" }

type text struct{}

func (text) MarshalText() ([]byte, error) { tell(); return []byte("x"), nil }
func (*text) UnmarshalText([]byte) error  { tell(); return nil }

func seq(yield func(int) bool) {
	tell()
	for i := range 3 {
		if !yield(i) {
			return
		}
	}
}

func many(n int) list {
	l := make(list, n)
	for i := range l {
		l[i] = (i * 7919) % 101
	}
	return l
}

func main() {
	compare := func(a, b int) int { tell(); return cmp.Compare(a, b) }
	show("sort.Sort", func() { sort.Sort(list{3, 1, 2}) })
	show("sort.Stable", func() { sort.Stable(list{3, 1, 2}) })
	show("sort.Stable many", func() { sort.Stable(many(24)) })
	show("sort.Sort reverse", func() { sort.Sort(sort.Reverse(list{1, 2, 3})) })
	show("sort.IsSorted", func() { sort.IsSorted(list{1, 2, 3}) })
	show("sort.Slice", func() {
		l := []int{3, 1, 2}
		sort.Slice(l, func(i, j int) bool { tell(); return l[i] < l[j] })
		sort.SliceStable(l, func(i, j int) bool { tell(); return l[i] < l[j] })
		sort.SliceIsSorted(l, func(i, j int) bool { tell(); return l[i] < l[j] })
	})
	show("sort.Search", func() { sort.Search(3, func(i int) bool { tell(); return i > 1 }) })
	show("slices.SortFunc", func() { slices.SortFunc([]int{3, 1, 2}, compare) })
	show("slices.SortStableFunc", func() { slices.SortStableFunc([]int{3, 1, 2}, compare) })
	show("slices.BinarySearchFunc", func() { slices.BinarySearchFunc([]int{3, 1, 2}, 2, compare) })
	show("slices.IndexFunc", func() { slices.IndexFunc([]int{1}, func(int) bool { tell(); return true }) })
	show("slices.ContainsFunc", func() { slices.ContainsFunc([]int{1}, func(int) bool { tell(); return true }) })
	show("slices.DeleteFunc", func() { slices.DeleteFunc([]int{1, 2}, func(int) bool { tell(); return true }) })
	show("slices.MaxFunc", func() { slices.MaxFunc([]int{1, 2}, compare) })
	show("slices.MinFunc", func() { slices.MinFunc([]int{1, 2}, compare) })
	show("slices.EqualFunc", func() { slices.EqualFunc([]int{1}, []int{1}, func(a, b int) bool { tell(); return true }) })
	show("slices.CompareFunc", func() { slices.CompareFunc([]int{1, 1, 1}, []int{1}, compare) })
	show("slices.IsSortedFunc", func() { slices.IsSortedFunc([]int{1, 1, 1}, compare) })
	show("slices.Collect", func() { slices.Collect(seq) })
	show("slices.Sorted", func() { slices.Sorted(seq) })
	show("slices.SortedFunc", func() { slices.SortedFunc(seq, compare) })
	show("slices.AppendSeq", func() { slices.AppendSeq([]int{}, seq) })
	show("range slices.Values", func() {
		for range slices.Values([]int{1}) {
			tell()
		}
	})
	show("range slices.All", func() {
		for range slices.All([]int{1}) {
			tell()
		}
	})
	show("range slices.Backward", func() {
		for range slices.Backward([]int{1}) {
			tell()
		}
	})
	show("range slices.Chunk", func() {
		for range slices.Chunk([]int{1}, 1) {
			tell()
		}
	})
	show("range maps.Keys", func() {
		for range maps.Keys(map[int]int{1: 1}) {
			tell()
		}
	})
	show("range maps.All", func() {
		for range maps.All(map[int]int{1: 1}) {
			tell()
		}
	})
	show("range maps.Values", func() {
		for range maps.Values(map[int]int{1: 1}) {
			tell()
		}
	})
	show("maps.DeleteFunc", func() { maps.DeleteFunc(map[int]int{1: 1}, func(int, int) bool { tell(); return true }) })
	show("maps.EqualFunc", func() {
		maps.EqualFunc(map[int]int{1: 1}, map[int]int{1: 1}, func(int, int) bool { tell(); return true })
	})
	show("maps.Collect", func() {
		maps.Collect(func(yield func(int, int) bool) { tell(); yield(1, 1) })
	})
	show("iter.Pull", func() {
		next, stop := iter.Pull(seq)
		next()
		stop()
	})
	show("sync.Once", func() { var o sync.Once; o.Do(tell) })
	show("sync.OnceFunc", func() { sync.OnceFunc(tell)() })
	show("sync.OnceValue", func() { sync.OnceValue(func() int { tell(); return 1 })() })
	show("sync.OnceValues", func() { sync.OnceValues(func() (int, error) { tell(); return 1, nil })() })
	show("sync.Pool", func() { p := sync.Pool{New: func() any { tell(); return 1 }}; p.Get() })
	show("sync.Map.Range", func() {
		var m sync.Map
		m.Store(1, 1)
		m.Range(func(k, v any) bool { tell(); return true })
	})
	show("strings.IndexFunc", func() { strings.IndexFunc("ab", func(r rune) bool { tell(); return false }) })
	show("strings.LastIndexFunc", func() { strings.LastIndexFunc("ab", func(r rune) bool { tell(); return false }) })
	show("strings.FieldsFunc", func() { strings.FieldsFunc("ab", func(r rune) bool { tell(); return false }) })
	show("strings.TrimFunc", func() { strings.TrimFunc("ab", func(r rune) bool { tell(); return unicode.IsDigit(r) }) })
	show("strings.TrimLeftFunc", func() { strings.TrimLeftFunc("ab", func(r rune) bool { tell(); return false }) })
	show("strings.ContainsFunc", func() { strings.ContainsFunc("ab", func(r rune) bool { tell(); return false }) })
	show("heap", func() {
		l := &list{3, 1, 2}
		heap.Init(l)
		heap.Push(l, 0)
		heap.Fix(l, 0)
		heap.Pop(l)
		heap.Remove(l, 1)
	})
	show("ring.Do", func() { ring.New(1).Do(func(any) { tell() }) })
	show("fmt.Sprint", func() { _ = fmt.Sprint(stringer{}) })
	show("fmt.Sprintf", func() { _ = fmt.Sprintf("%v", stringer{}) })
	show("fmt.Sprintln", func() { _ = fmt.Sprintln(stringer{}) })
	show("fmt.Println", func() { fmt.Println(stringer{}) })
	show("fmt.Printf", func() { fmt.Printf("%s\n", stringer{}) })
	show("fmt.Fprintf", func() { fmt.Fprintf(io.Discard, "%s", stringer{}) })
	show("fmt.Fprintln", func() { fmt.Fprintln(&teller{}, 1) })
	show("fmt.Fprint", func() { fmt.Fprint(&teller{}, 1) })
	show("fmt.Fprintf w", func() { fmt.Fprintf(&teller{}, "1") })
	show("fmt.Errorf", func() { _ = fmt.Errorf("%v", stringer{}) })
	show("fmt GoString", func() { _ = fmt.Sprintf("%#v", gostringer{}) })
	show("fmt Format", func() { _ = fmt.Sprintf("%v", &teller{}) })
	show("fmt.Sscan", func() { fmt.Sscan("a", &teller{}) })
	show("errors.Is", func() { errors.Is(&teller{}, io.EOF) })
	show("errors.As", func() { var w *wrapped; errors.As(&teller{}, &w) })
	show("errors.Unwrap", func() { errors.Unwrap(&teller{}) })
	show("errors.Join", func() { _ = errors.Join(&wrapped{}, io.EOF).Error() })
	show("context.AfterFunc", func() {
		ctx, cancel := context.WithCancel(context.Background())
		waiting.Add(1)
		context.AfterFunc(ctx, func() { tell(); waiting.Done() })
		cancel()
		waiting.Wait()
	})
	show("time.AfterFunc", func() {
		waiting.Add(1)
		time.AfterFunc(0, func() { tell(); waiting.Done() })
		waiting.Wait()
	})
	show("json.Marshal", func() { json.Marshal(&teller{}) })
	show("json.Marshal key", func() { json.Marshal(map[text]int{{}: 1}) })
	show("json.Unmarshal", func() { json.Unmarshal([]byte("1"), &teller{}) })
	show("json.Unmarshal text", func() { json.Unmarshal([]byte(`"x"`), &text{}) })
	show("json.Encoder", func() { json.NewEncoder(&teller{}).Encode(1) })
	show("json.Decoder", func() { var x int; json.NewDecoder(&teller{}).Decode(&x) })
	show("bufio.Scanner", func() {
		s := bufio.NewScanner(&teller{})
		s.Scan()
	})
	show("bufio.Scanner.Split", func() {
		s := bufio.NewScanner(strings.NewReader("abc"))
		s.Split(func(b []byte, eof bool) (int, []byte, error) { tell(); return bufio.ScanLines(b, eof) })
		s.Scan()
	})
	show("bufio.Reader", func() {
		r := bufio.NewReader(&teller{})
		r.ReadString('\n')
		r.ReadByte()
		r.ReadRune()
		r.ReadLine()
		r.Peek(1)
	})
	show("bufio.Writer", func() {
		w := bufio.NewWriterSize(&teller{}, 16)
		w.WriteString("01234567890123456789")
		w.Write(make([]byte, 20))
		w.WriteByte('a')
		w.Flush()
		fmt.Fprintf(w, "%s", strings.Repeat("x", 40))
	})
	show("io.Copy", func() { io.Copy(io.Discard, &teller{}) })
	show("io.Copy w", func() { io.Copy(&teller{}, strings.NewReader("x")) })
	show("io.Copy rw", func() { io.Copy(&teller{}, io.LimitReader(strings.NewReader("x"), 3)) })
	show("io.ReadAll", func() { io.ReadAll(&teller{}) })
	show("io.ReadFull", func() { io.ReadFull(&teller{}, make([]byte, 5)) })
	show("io.WriteString", func() { io.WriteString(&teller{}, "x") })
	show("io.MultiWriter", func() { io.MultiWriter(&teller{}, io.Discard).Write([]byte("x")) })
	show("io.TeeReader", func() { io.TeeReader(strings.NewReader("x"), &teller{}).Read(make([]byte, 1)) })
	show("io.MultiReader", func() { io.MultiReader(&teller{}, strings.NewReader("x")).Read(make([]byte, 1)) })
	show("io.LimitReader", func() { io.LimitReader(&teller{}, 3).Read(make([]byte, 1)) })
	show("bytes.Buffer", func() {
		var b bytes.Buffer
		b.ReadFrom(&teller{})
		b.WriteTo(&teller{})
	})
	show("strings.Reader.WriteTo", func() { strings.NewReader("x").WriteTo(&teller{}) })
	show("flag", func() {
		fs := flag.NewFlagSet("x", flag.ContinueOnError)
		fs.Var(&teller{}, "v", "usage")
		fs.Func("f", "usage", func(string) error { tell(); return nil })
		fs.Parse([]string{"-v", "1", "-f=2"})
		fs.VisitAll(func(*flag.Flag) { tell() })
	})
	show("regexp", func() {
		regexp.MustCompile("a").ReplaceAllStringFunc("bab", func(s string) string { tell(); return s })
	})
}

type wrapped struct{}

func (*wrapped) Error() string { tell(); return "w" }
