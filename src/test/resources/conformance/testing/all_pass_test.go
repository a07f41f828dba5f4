package main

import "testing"

func add(a, b int) int { return a + b }

func TestAdd(t *testing.T) {
	for _, c := range []struct{ a, b, want int }{{1, 2, 3}, {0, 0, 0}, {-1, 1, 0}} {
		if got := add(c.a, c.b); got != c.want {
			t.Errorf("add(%d, %d) = %d", c.a, c.b, got)
		}
	}
	t.Log("logs of passing tests are not shown")
}

func TestOther(t *testing.T) {}
