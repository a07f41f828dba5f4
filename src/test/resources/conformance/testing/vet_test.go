package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"sync/atomic"
	"testing"
)

type T struct{ n int }
type S struct{ s string }

func (s S) String() string { return s.s }

type E struct{}

func (*E) Error() string { return "" }

func wrapf(format string, args ...any) string { return fmt.Sprintf(format, args...) }
func wrapln(args ...any)                      { fmt.Println(args...) }

func TestA(t *testing.T) {
	fmt.Printf("%d\n", "a")
	fmt.Printf("%s %d\n", "a")
	fmt.Printf("%s\n", "a", 1)
	fmt.Printf("hello\n", 1)
	fmt.Println("a %d", 1)
	fmt.Println("a\n")
	fmt.Printf("%z\n", 1)
	fmt.Printf("%s\n", 3)
	fmt.Printf("%d\n", 3.5)
	fmt.Printf("%d\n", true)
	fmt.Printf("%t\n", 1)
	fmt.Printf("%f\n", 1)
	fmt.Printf("%s\n", T{1})
	fmt.Printf("%d\n", T{1})
	fmt.Printf("%d\n", S{"x"})
	fmt.Printf("%s\n", S{"x"})
	fmt.Printf("%s\n", errors.New("x"))
	fmt.Printf("%d\n", errors.New("x"))
	fmt.Printf("%d\n", []string{"a"})
	fmt.Printf("%s\n", []int{1})
	fmt.Printf("%d\n", map[string]int{})
	fmt.Printf("%q\n", 3.5)
	fmt.Printf("%p\n", 3)
	fmt.Printf("%c\n", "a")
	fmt.Printf("%x\n", 3.5)
	fmt.Printf("%w\n", errors.New("x"))
	_ = fmt.Errorf("%w %w", errors.New("x"), "y")
	_ = fmt.Errorf("%d", errors.New("x"))
	t.Errorf("%d", "a")
	t.Errorf("want %d got %d", 1)
	t.Error("want %d", 1)
	t.Fatal("a\n")
	t.Logf("x", 1)
	log.Printf("%d", "x")
	log.Println("%s", "x")
	log.Fatalf("%s")
	fmt.Fprintf(os.Stderr, "%d", "x")
	_ = fmt.Sprintf("%d", "x")
	_ = fmt.Sprint("%d", 1)
	fmt.Print("a", "b\n")
	wrapf("%d", "x")
	wrapln("%d", 1)
	fmt.Printf("%*d\n", "a", 1)
	fmt.Printf("%[2]d %[1]s\n", 1, 2)
	fmt.Printf("%[5]d\n", 1)
	fmt.Printf("%-5.2f|%+v|%#v|%T|%v\n", 1.0, T{}, T{}, 1, nil)
	fmt.Printf("%!\n")
	fmt.Printf("%")
	fmt.Printf("100%\n")
	fmt.Printf("%s\n", TestA)
	fmt.Println(TestA)
	fmt.Printf("%v\n", TestA)
	fmt.Printf("%d\n", &T{1})
	fmt.Printf("%s\n", &S{"x"})
	fmt.Printf("%s\n", []byte("x"))
	fmt.Printf("%s\n", nil)
	fmt.Printf("%d\n", nil)
	var i any = 1
	fmt.Printf("%d %s\n", i, i)
	var p *int
	fmt.Printf("%d %s %p\n", p, p, p)
	fmt.Printf("%d\n", []any{1})
	fmt.Printf("% d|%05d|%+d|%#x|% x\n", 1, 2, 3, 4, "x")
	fmt.Printf("%#d %+s %0s\n", 1, "a", "b")
	_ = string(65)
	x := 65
	_ = string(x)
	var b byte = 65
	_ = string(b)
	_ = string(rune(x))
	var e *E
	errors.As(nil, e)
	errors.As(nil, &e)
	errors.As(nil, E{})
	var n int64
	n = atomic.AddInt64(&n, 1)
	if TestA == nil {
	}
	if x == 1 || x == 1 {
	}
	if x != 1 || x != 2 {
	}
	if x == 1 && x == 2 {
	}
	c := make(chan int)
	fmt.Printf("%d %s\n", c, c)
	fmt.Printf("%d %s %v\n", struct{}{}, struct{ a string }{}, struct{ a int }{})
	fmt.Printf("%t %v\n", "x", true)
	fmt.Printf("%d %d", 1, 2, 3)
	fmt.Printf("%U %b %o %e\n", "x", "x", "x", 1)
}

func err() error { return nil }
