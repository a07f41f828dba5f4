// Where the library panics: what runtime.Caller tells of the frames between the panic and the call.
package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"math/rand"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"text/template"
	"time"
)

func frames() {
	pcs := make([]uintptr, 64)
	all := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	for {
		f, more := all.Next()
		if f.Function == "main.show" || !more {
			return
		}
		dir, file := filepath.Split(f.File)
		if strings.HasPrefix(f.Function, "main.") {
			dir = ""
		}
		fmt.Printf("\t%s %s/%s:%d\n", f.Function, filepath.Base(dir), file, f.Line)
	}
}

func show(f func()) {
	defer func() {
		fmt.Println(recover())
		frames()
	}()
	f()
}

type ints []int

func (x ints) Len() int           { return len(x) }
func (x ints) Less(i, j int) bool { return x[i] < x[j] }
func (x ints) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x *ints) Push(v any)        { *x = append(*x, v.(int)) }
func (x *ints) Pop() any          { old := *x; v := old[len(old)-1]; *x = old[:len(old)-1]; return v }

func main() {
	log.SetOutput(io.Discard)
	minus := -1
	show(func() { strings.Repeat("x", minus) })
	show(func() { bytes.Repeat([]byte("x"), minus) })
	show(func() { strings.NewReplacer("a") })
	show(func() { var b strings.Builder; b.Grow(minus) })
	show(func() { a := strings.Builder{}; a.WriteByte('x'); b := a; b.WriteByte('y') })
	show(func() { var b bytes.Buffer; b.Truncate(3) })
	show(func() { time.NewTicker(0) })
	show(func() { time.NewTicker(1).Reset(0) })
	show(func() { (&time.Timer{}).Stop() })
	show(func() { (&time.Timer{}).Reset(1) })
	show(func() { (&time.Ticker{}).Reset(1) })
	show(func() { time.Now().In(nil) })
	show(func() { rand.Intn(0) })
	show(func() { rand.Int63n(0) })
	show(func() { rand.Int31n(0) })
	show(func() { rand.New(rand.NewSource(1)).Intn(minus) })
	show(func() { rand.Shuffle(minus, nil) })
	show(func() { context.WithCancel(nil) })
	show(func() { context.WithTimeout(nil, 1) })
	show(func() { context.WithDeadlineCause(nil, time.Now(), nil) })
	show(func() { context.WithValue(nil, 1, 2) })
	show(func() { context.WithValue(context.Background(), nil, 2) })
	show(func() { context.WithValue(context.Background(), []int{}, 2) })
	show(func() { context.WithoutCancel(nil) })
	show(func() { errors.As(io.EOF, nil) })
	show(func() { errors.As(io.EOF, 1) })
	show(func() { s := ""; errors.As(io.EOF, &s) })
	show(func() { new(atomic.Value).Store(nil) })
	show(func() { v := new(atomic.Value); v.Store(1); v.Store("") })
	show(func() { regexp.MustCompile("(") })
	show(func() { template.Must(nil, io.EOF) })
	show(func() { s := bufio.NewScanner(strings.NewReader("x")); s.Scan(); s.Buffer(nil, 1) })
	show(func() { s := bufio.NewScanner(strings.NewReader("x")); s.Scan(); s.Split(bufio.ScanWords) })
	show(func() { slices.Max([]int{}) })
	show(func() { slices.MinFunc([]int{}, func(a, b int) int { return 0 }) })
	show(func() { slices.Grow([]int{}, minus) })
	show(func() { slices.Repeat([]int{1}, minus) })
	show(func() { slices.Chunk([]int{}, 0) })
	show(func() { log.Panic("a", 1) })
	show(func() { log.Panicf("%d", 1) })
	show(func() { log.Panicln(1) })
	show(func() { log.New(io.Discard, "", 0).Panicf("%d", 2) })
	show(func() { heap.Pop(&ints{}) })
	show(func() { heap.Remove(&ints{1}, 5) })
	show(func() { var o sync.Once; o.Do(func() { panic("in once") }) })
	show(func() { f := sync.OnceFunc(func() { panic("in OnceFunc") }); defer show(f); f() })
	show(func() { slices.SortFunc([]int{1, 2}, func(a, b int) int { panic("in compare") }) })
	show(func() {
		f := flag.NewFlagSet("x", flag.PanicOnError)
		f.SetOutput(io.Discard)
		f.Parse([]string{"-y"})
	})
	show(func() { bufio.NewReader(nil).ReadByte() })
	show(func() { io.Copy(nil, nil) })
}
