package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type e1 struct{ a, b int }

func (e e1) Error() string { return "e1" }

type deep struct {
	M map[string][]map[int]*int
	F func()
	I interface{}
	E error
	T time.Time
	D time.Duration
	W sync.Mutex
	C <-chan struct{}
	S struct{ x, y []byte }
	P **int
	U uintptr
	R []rune
	A [2][2]string
	B *[]int
}

func main() {
	d := deep{M: map[string][]map[int]*int{"k": {{1: nil}, nil}}, I: e1{1, 2}, E: e1{3, 4}, D: 1500 * time.Millisecond, R: []rune("hi")}
	d.S.x = []byte("ab")
	fmt.Printf("%v\n%+v\n", &d, &d)
	fmt.Printf("%#v\n", e1{1, 2})
	fmt.Printf("%v %+v %#v %T\n", errors.New("x"), errors.New("x"), errors.Join(nil), errors.Join(errors.New("a")))
	var wg sync.WaitGroup
	var mu sync.Mutex
	var rw sync.RWMutex
	var once sync.Once
	fmt.Printf("%v %+v %v %v\n", &mu, &mu, &once, &rw)
	mu.Lock()
	fmt.Printf("%+v\n", &mu)
	_ = wg
	var ai atomic.Int32
	ai.Store(5)
	fmt.Printf("%v %+v\n", &ai, &ai)
	var sb strings.Builder
	sb.WriteString("x")
	var bb bytes.Buffer
	bb.WriteString("yz")
	fmt.Println(bb.String(), &bb, sb.String())
	fmt.Printf("%v %s %d\n", big.NewInt(12), big.NewInt(-5), big.NewInt(7))
	fmt.Println(regexp.MustCompile(`a(b+)`), os.ErrNotExist, context.Canceled)
	fmt.Println(reflect.TypeOf(d).NumField(), reflect.TypeOf(d.M), reflect.ValueOf(d.A), reflect.ValueOf(3).Kind(), reflect.DeepEqual([]int{1}, []int{1}))
	fmt.Printf("%v %d %s %x\n", [3]byte{1, 2, 3}, [3]byte{1, 2, 3}, [3]byte{65, 66, 67}, [3]byte{1, 2, 3})
	fmt.Printf("%q %v %+q\n", []string{"a b", "c"}, []string{"a b", "c"}, []string{"é"})
	fmt.Printf("%5d|%-5d|%05d|%+d|%x|%X|%o|%b|%c|%U|%e\n", 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42.0)
	fmt.Printf("%v %v %v %v\n", int8(-5), uint8(5), 'a', "a"[0])
	fmt.Printf("%3c|%-3c|%03d|%+.2e|%10.3s|%-10s|\n", 'x', 'y', 7, 12345.678, "abcdef", "hi")
	fmt.Printf("%t %v %p\n", true, false, nil)
	fmt.Printf("%[1]d %[1]v %[1]T %[2]q\n", 5, "s")
	fmt.Printf("%d %s\n", []any{1, "a"}, []any{1, "a"})
	fmt.Printf("%!d %d\n", 1)
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%s\n", struct {
		A string
		B int
	}{"x", 1})
	type inner struct{ X, Y int }
	type outer struct {
		inner
		N *inner
		L []inner
	}
	o := outer{inner{1, 2}, &inner{3, 4}, []inner{{5, 6}}}
	s := fmt.Sprintf("%v|%+v", o, o)
	fmt.Println(len(s) > 30, strings.Contains(s, "0xc"), strings.Count(s, "{"))
	fmt.Printf("%v %v\n", map[inner]string{{2, 1}: "b", {1, 2}: "a"}, map[*int]int{nil: 1})
	fmt.Printf("%6.2f%%|%v|%v|%v\n", 99.5, 1e-7, 123456789.0, float32(3.4e38))
	fmt.Println(1e5, 1e20, 1e21, 1.0, 100000000.0, 0.00001, float32(0.1), 2.5e-10)
	fmt.Println(int64(1)<<62, ^uint64(0), -1<<63, 0x1p-2, 0b101, 0o17, 1_000)
	fmt.Println([]interface{}{1, "a", nil, []int(nil), map[string]int(nil), error(nil), (*int)(nil), struct{}{}})
	fmt.Printf("%v %+v\n", time.Date(2024, 1, 2, 3, 4, 5, 6, time.UTC), struct{ D time.Duration }{time.Hour})
	fmt.Printf("%08b %o %x %X %#x %#o %#b\n", 37, 37, -37, "hello", "hello", 8, 5)
	fmt.Printf("%x %X % x %#v\n", []byte("hey"), "hey", []byte("hey"), []byte("hey"))
	fmt.Printf("%*d|%-*d|%.*f\n", 4, 7, 4, 7, 1, 3.14159)
	fmt.Printf("%T %T %T %T\n", func(int) error { return nil }, make(chan<- bool), [3]*deep{}, struct {
		X int `a:"b"`
	}{})
}
