package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"
)

var errNeg = errors.New("negative")

func sqrt(n int) (int, error) {
	if n < 0 {
		return 0, fmt.Errorf("sqrt(%d): %w", n, errNeg)
	}
	i := 0
	for (i+1)*(i+1) <= n {
		i++
	}
	return i, nil
}

func TestSqrt(t *testing.T) {
	for _, tc := range []struct {
		name string
		in   int
		want int
		err  error
	}{
		{"zero", 0, 0, nil},
		{"nine", 9, 3, nil},
		{"wrong on purpose", 10, 4, nil},
		{"neg", -1, 0, errNeg},
		{"", 16, 4, nil},
		{"a/b c#1", 1, 1, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			got, err := sqrt(tc.in)
			if !errors.Is(err, tc.err) {
				t.Fatalf("err %v", err)
			}
			if got != tc.want {
				t.Errorf("sqrt(%d) = %d, want %d", tc.in, got, tc.want)
			}
		})
	}
}

func TestDeadline(t *testing.T) {
	d, ok := t.Deadline()
	if ok && time.Until(d) < time.Minute {
		t.Error("soon")
	}
	t.Setenv("X", "1")
	if os.Getenv("X") != "1" {
		t.Error("env")
	}
	t.Cleanup(func() { t.Log("cleanup 1") })
	t.Cleanup(func() { t.Log("cleanup 2") })
	defer t.Log("deferred")
	t.Error("shown with logs")
}

func TestHelper(t *testing.T) {
	check := func(ok bool, msg string) {
		t.Helper()
		if !ok {
			t.Errorf("check: %s", msg)
		}
	}
	check(true, "a")
	check(false, strings.Repeat("b", 3))
	t.Errorf("multi\nline")
}

func TestWaitGroupLeak(t *testing.T) {
	var wg sync.WaitGroup
	wg.Add(2)
	for i := range 2 {
		go func() {
			defer wg.Done()
			if i == 1 {
				t.FailNow()
			}
		}()
	}
	wg.Wait()
	t.Log("still here")
}
