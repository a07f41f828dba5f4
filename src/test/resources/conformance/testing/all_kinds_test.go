package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
)

func Add(a, b int) int { return a + b }

func TestMain(m *testing.M) {
	fmt.Println("setup")
	code := m.Run()
	fmt.Println("teardown", code)
	os.Exit(code)
}

func TestTable(t *testing.T) {
	for _, tc := range []struct {
		name       string
		a, b, want int
	}{{"zero", 0, 0, 0}, {"one two", 1, 2, 3}, {"wrong", 1, 1, 3}, {"wrong", 2, 2, 5}, {"", 0, 0, 0}, {"a/b", 1, 1, 2}} {
		t.Run(tc.name, func(t *testing.T) {
			t.Cleanup(func() { t.Log("cleanup", t.Name()) })
			if got := Add(tc.a, tc.b); got != tc.want {
				t.Errorf("Add(%d, %d) = %d, want %d", tc.a, tc.b, got, tc.want)
			}
		})
	}
}

func helper(t *testing.T, ok bool) {
	t.Helper()
	if !ok {
		t.Fatal("helper says no")
	}
}

func TestHelper(t *testing.T) {
	defer t.Log("deferred runs")
	helper(t, true)
	helper(t, false)
	t.Log("unreachable")
}

func TestSkip(t *testing.T) {
	if testing.Short() {
		t.Log("short")
	}
	t.Skipf("skipping %s", "this")
}

func TestParallel(t *testing.T) {
	for i := range 3 {
		t.Run(fmt.Sprint("p", i), func(t *testing.T) {
			t.Parallel()
			if i == 1 {
				t.Error("p1 fails")
			}
		})
	}
	t.Log("parent body done")
}

func TestNested(t *testing.T) {
	t.Run("group", func(t *testing.T) {
		t.Run("inner", func(t *testing.T) {
			t.Log("line1\nline2")
			t.FailNow()
		})
		t.Run("after", func(t *testing.T) { t.Log(t.Name(), t.Failed()) })
		t.Log("group failed:", t.Failed())
	})
}

func TestTempAndEnv(t *testing.T) {
	t.Setenv("X_VAR", "1")
	if os.Getenv("X_VAR") != "1" {
		t.Error("env")
	}
	var err error = errors.New("x")
	t.Logf("%v %q", err, "q")
}

func ExampleAdd() {
	fmt.Println(Add(1, 2))
	fmt.Println(strings.Repeat("ab", 2))
	// Output:
	// 3
	// abab
}

func ExampleAdd_wrong() {
	fmt.Println("got this")
	// Output: want that
}

func ExampleAdd_unordered() {
	fmt.Println("b")
	fmt.Println("a")
	// Unordered output:
	// a
	// b
}

func FuzzAdd(f *testing.F) {
	f.Add(1, 2)
	f.Add(-1, 1)
	f.Fuzz(func(t *testing.T, a, b int) {
		if Add(a, b) == 0 {
			t.Errorf("zero for %d %d", a, b)
		}
	})
}

func BenchmarkAdd(b *testing.B) {
	for i := 0; i < b.N; i++ {
		Add(i, i)
	}
}
