package app

import (
	"fmt"
	"testing"
	"time"
	"sync"
)

type S[T any] struct{ v T }

func (s S[T]) String() string { return fmt.Sprintf("<%v>", s.v) }

func show[T fmt.Stringer, N int | float64](t *testing.T, x T, n N) {
	t.Logf("%s %v %d", x, n, 1)
}

type point struct{ x, y int }

func TestA(t *testing.T) {
	show(t, S[int]{1}, 2)
	t.Logf("%s %v %d %q", time.Second, time.Now(), time.Second, []string{"a"})
	t.Logf("%v %+v %#v %T %p", point{}, &point{}, point{}, nil, &point{})
	t.Logf("%d %d", point{}, &point{})
}

func TestB(t *testing.T) {
	var mu sync.Mutex
	t.Logf("%s %x %X %d", S[string]{"a"}, "abc", 255, []byte("a"))
	t.Logf("%5t|%-5v|%05d|% d|%+.2e", true, 1, 2, 3, 4.0)
	t.Log("fine: 100%")
	var x any = 3
	t.Logf("%d %s", x, x)
	t.Log(&mu != nil, string(rune(65)))
	if got, want := 1, 1; got != want {
		t.Errorf("got %d, want %d", got, want)
	}
	c := make(chan int)
	f := func() {}
	t.Logf("%v %p %p %v", c, c, f, map[string]int{})
}
