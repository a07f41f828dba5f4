package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"container/list"
	"container/ring"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"maps"
	"math/big"
	"math/rand"
	"os"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"text/tabwriter"
	"text/template"
	"time"
	"unicode/utf8"
)

type nilStringer struct{ s string }

func (n *nilStringer) String() string { return n.s }

type nilErr struct{ s string }

func (n *nilErr) Error() string { return n.s }

type h []int

func (x h) Len() int           { return len(x) }
func (x h) Less(i, j int) bool { return x[i] < x[j] }
func (x h) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x *h) Push(v any)        { *x = append(*x, v.(int)) }
func (x *h) Pop() any          { o := *x; v := o[len(o)-1]; *x = o[:len(o)-1]; return v }

var n = 0

func try(f func()) {
	n++
	defer func() {
		r := recover()
		_, isRuntime := r.(runtime.Error)
		_, isError := r.(error)
		fmt.Printf("%d %T %v %v %v\n", n, r, r, isRuntime, isError)
	}()
	f()
}

func main() {
	zero, minus := 0, -1
	var nilMap map[string]int
	var nilF func(int) bool
	var np *nilStringer
	var ne *nilErr
	var nb *bytes.Buffer
	var nsb *strings.Builder
	var nr io.Reader
	var nw io.Writer
	var nm *sync.Mutex
	var nl *list.List
	var nctx context.Context
	var nt *time.Timer
	try(func() { maps.Copy(nilMap, map[string]int{"a": 1}) })
	try(func() {
		fmt.Println(maps.Clone(nilMap) == nil, len(slices.Clone([]int(nil))), slices.Clone([]int(nil)) == nil)
	})
	try(func() { slices.IndexFunc([]int{1}, nilF) })
	try(func() { slices.IndexFunc([]int{}, nilF); sort.Slice([]int{1}, nil) })
	try(func() { sort.Slice([]int{1, 2}, nil) })
	try(func() { sort.Slice(5, func(i, j int) bool { return true }) })
	try(func() { sort.Slice(nil, nil) })
	try(func() { sort.Sort(nil) })
	try(func() { sort.Slice([2]int{}, func(i, j int) bool { return true }) })
	try(func() { fmt.Println(np) })
	try(func() { fmt.Println(ne); fmt.Printf("%s %v %d %+v\n", np, ne, np, ne) })
	try(func() { var e error = ne; fmt.Println(e == nil, e.Error()) })
	try(func() { fmt.Println(nb) })
	try(func() { nb.WriteString("x") })
	try(func() { nsb.WriteString("x") })
	try(func() { fmt.Println(nsb.Len()) })
	try(func() { io.Copy(nw, nr) })
	try(func() { io.ReadAll(nr) })
	try(func() { fmt.Fprintln(nw, "x") })
	try(func() { fmt.Fprintf(os.Stdout, "%v\n", nr) })
	try(func() { bufio.NewScanner(nr).Scan() })
	try(func() { bufio.NewWriter(nw).Flush() })
	try(func() { w := bufio.NewWriter(nw); w.WriteString("x"); w.Flush() })
	try(func() { nm.Lock() })
	try(func() { nl.PushBack(1) })
	try(func() { list.New().Remove(nil) })
	try(func() {
		l := list.New()
		e := l.PushBack(1)
		fmt.Println(list.New().Remove(e), l.Len(), l.InsertBefore(2, &list.Element{}) == nil)
	})
	try(func() { <-nctx.Done() })
	try(func() { context.AfterFunc(nctx, func() {}) })
	try(func() { ctx, c := context.WithCancel(context.Background()); context.AfterFunc(ctx, nil); _ = c })
	try(func() { nt.Stop() })
	try(func() { time.AfterFunc(time.Hour, nil).Stop() })
	try(func() { time.Sleep(-5); time.After(-1); fmt.Println("ok") })
	try(func() { heap.Pop(&h{}) })
	try(func() { heap.Push(&h{}, "x") })
	try(func() { heap.Fix(&h{1}, 3) })
	try(func() {
		var r *ring.Ring
		fmt.Println(r.Len())
		r.Do(nil)
		r = ring.New(0)
		fmt.Println(r == nil)
		ring.New(1).Do(nil)
	})
	try(func() { binary.BigEndian.Uint32([]byte{1}) })
	try(func() { binary.LittleEndian.PutUint64(make([]byte, 7), 1) })
	try(func() { fmt.Println(json.Unmarshal([]byte("1"), nil), json.Unmarshal(nil, new(int))) })
	try(func() {
		errors.Is(nil, nil)
		fmt.Println(errors.Is(nil, io.EOF), errors.Unwrap(nil), errors.Join(nil, nil))
	})
	try(func() { fmt.Println(errors.Is(fmt.Errorf("%w", ne), ne)) })
	try(func() { fmt.Println(errors.Is(uncmp{}, uncmp{}), errors.Is(uncmp{[]int{1}}, io.EOF)) })
	try(func() { log.New(nil, "", 0).Println("x") })
	try(func() { big.NewInt(1).Div(big.NewInt(1), big.NewInt(0)) })
	try(func() { big.NewInt(1).Exp(nil, nil, nil) })
	try(func() { big.NewRat(1, 0) })
	try(func() { rand.New(nil).Intn(5) })
	try(func() { rand.Perm(minus) })
	try(func() { reflect.ValueOf(nil).Int() })
	try(func() { reflect.ValueOf("x").Int() })
	try(func() { reflect.ValueOf(5).SetInt(3) })
	try(func() { reflect.ValueOf([]int{1}).Index(5) })
	try(func() { reflect.ValueOf(struct{ a int }{1}).Field(0).Interface() })
	try(func() { reflect.TypeOf(nil).Kind() })
	try(func() { reflect.ValueOf(func(int) {}).Call(nil) })
	try(func() { reflect.ValueOf(struct{}{}).Field(2) })
	try(func() { reflect.ValueOf(5).Elem() })
	try(func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) })
	try(func() { regexp.MustCompile(`a(b`) })
	try(func() { regexp.MustCompile(`*`) })
	try(func() { var re *regexp.Regexp; re.MatchString("x") })
	try(func() { strconv.FormatInt(5, 1) })
	try(func() { strconv.FormatFloat(1.5, 'z', -1, 64); fmt.Println(strconv.FormatFloat(1.5, 'z', -1, 64)) })
	try(func() { strconv.FormatFloat(1.5, 'f', -1, 16) })
	try(func() { fmt.Println(strconv.ParseInt("10", 99, 64)) })
	try(func() { fmt.Println(strconv.ParseInt("10", 10, 99)) })
	try(func() { strings.Repeat("abc", 1<<62) })
	try(func() {
		fmt.Println(strings.Join(nil, ","), strings.Split("", ""), strings.Fields(""), len(strings.Split("", ",")))
	})
	try(func() {
		strings.NewReader("x").ReadAt(make([]byte, 1), -1)
		fmt.Println(strings.NewReader("x").ReadAt(make([]byte, 2), 0))
	})
	try(func() { var v atomic.Value; fmt.Println(v.Load()); v.Store((*int)(nil)); fmt.Println(v.Load()) })
	try(func() { var p atomic.Pointer[int]; fmt.Println(*p.Load()) })
	try(func() { var m sync.Map; m.Store([]int{1}, 1) })
	try(func() { var m sync.Map; m.Load(func() {}) })
	try(func() { var p sync.Pool; fmt.Println(p.Get()); p.Put(nil); fmt.Println(p.Get()) })
	try(func() { sync.NewCond(nil).Wait() })
	try(func() { var o sync.Once; o.Do(nil) })
	try(func() { sync.OnceFunc(nil)() })
	try(func() { var wg sync.WaitGroup; wg.Add(minus) })
	try(func() { tabwriter.NewWriter(os.Stdout, minus, 0, 0, ' ', 0) })
	try(func() { template.Must(template.New("x").Parse("{{.A")) })
	try(func() {
		fmt.Println(template.Must(template.New("x").Parse("{{.A.B}}")).Execute(io.Discard, struct{ A *struct{ B int } }{}))
	})
	try(func() { utf8.DecodeRune(nil); utf8.EncodeRune(nil, 'a') })
	try(func() {
		bytes.NewReader(nil).ReadByte()
		bytes.NewBuffer(nil).UnreadByte()
		fmt.Println(bytes.NewBuffer(nil).UnreadByte(), bytes.NewBuffer(nil).UnreadRune())
	})
	try(func() { time.Date(2024, 1, 1, 0, 0, 0, 0, nil) })
	try(func() { fmt.Println(time.LoadLocation("Nowhere/City")) })
	try(func() { slices.Insert([]int{1}, 5, 2) })
	try(func() { slices.Delete([]int{1}, 1, 5) })
	try(func() { slices.Delete([]int{1, 2, 3}, 2, 1) })
	try(func() { _ = []int{1}[zero+1 : zero] })
	try(func() {
		ctx := context.WithValue(context.Background(), "k", 1)
		fmt.Println(ctx.Value("x"), ctx.Value(nil), ctx.Value("k").(string))
	})
	try(func() { runtime.GC(); runtime.Gosched(); fmt.Println(runtime.NumGoroutine() > 0) })
	try(func() { panic(fmt.Sprintf("%v", error(nil))) })
	try(func() { panic(errors.New("")) })
	try(func() { panic([]any{1, nil}) })
	try(func() { var c chan int; close(c) })
	try(func() { var f func(); defer f(); fmt.Println("before") })
	try(func() { var e *nilErr; panic(e) })
	try(func() { m := map[any]int{}; m[map[int]int{}]++ })
	try(func() { a, b := any([]int{}), any([]int{}); m := map[any]bool{a: true}; fmt.Println(m[b]) })
	try(func() { x := []int{1, 2, 3}; p := (*[4]int)(x); fmt.Println(p) })
	try(func() {
		type T struct{ a, b any }
		fmt.Println(T{1, []int{}} == T{2, []int{}}, T{1, 2} == T{1, 2})
		fmt.Println(T{1, []int{}} == T{1, []int{}})
	})
}

type uncmp struct{ s []int }

func (u uncmp) Error() string { return "uncmp" }
