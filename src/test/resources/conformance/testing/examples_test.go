package main

import (
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"
)

func Add(a, b int) int { return a + b }

func TestAdd(t *testing.T) {
	tests := []struct {
		name    string
		a, b, w int
	}{{"pos", 1, 2, 3}, {"bad", 1, 1, 3}, {"has space", 0, 0, 0}, {"bad", 5, 5, 11}, {"", 1, 1, 2}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if g := Add(tt.a, tt.b); g != tt.w {
				t.Errorf("Add(%d,%d) = %d; want %d", tt.a, tt.b, g, tt.w)
			}
		})
	}
}
func TestPar(t *testing.T) {
	for i := range 3 {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			time.Sleep(time.Duration(3-i) * 10 * time.Millisecond)
			t.Log("done", i)
			if i == 1 {
				t.Fail()
			}
		})
	}
}
func TestSkip(t *testing.T) { t.Skip("not today") }
func TestFatal(t *testing.T) {
	defer fmt.Println("deferred")
	t.Cleanup(func() { t.Log("cleanup") })
	helper(t)
	fmt.Println("unreachable")
}
func helper(t *testing.T) { t.Helper(); t.Fatal("fatal:", errors.New("x")) }
func TestMutex(t *testing.T) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	n := 0
	for i := 0; i < 100; i++ {
		wg.Add(1)
		go func() { defer wg.Done(); mu.Lock(); n++; mu.Unlock() }()
	}
	wg.Wait()
	if n != 100 {
		t.Fatalf("n=%d", n)
	}
}
func TestMultiLine(t *testing.T) { t.Error("line1\nline2"); t.Log("more") }
func BenchmarkAdd(b *testing.B) {
	for i := 0; i < b.N; i++ {
		Add(1, 2)
	}
}
func ExampleAdd() {
	fmt.Println(Add(1, 2))
	// Output: 3
}
func Example_bad() {
	fmt.Println("hello")
	fmt.Println("there")
	// Output:
	// hello
	// world
}
func ExampleUnordered() {
	fmt.Println("b")
	fmt.Println("a")
	// Unordered output:
	// a
	// b
}
func ExampleNoOutput() { fmt.Println("never run") }
