package kit

import "testing"

// For the tests outside.
var Sample = []int{2, 3, 5}

func TestInside(t *testing.T) {
	s := &Stack[int]{}
	s.Push(1)
	if len(s.items) != 2 {
		t.Errorf("%d items", len(s.items))
	}
}
