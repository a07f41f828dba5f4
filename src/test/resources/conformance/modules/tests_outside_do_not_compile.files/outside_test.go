package kit_test

import (
	"fmt"
	"testing"

	"example.com/kit"
)

func TestMain(m *testing.M) {
	fmt.Println("before all tests")
	m.Run()
}

func TestOutside(t *testing.T) {
	s := &kit.Stack[int]{}
	for _, n := range kit.Sample {
		s.Push(n)
	}
	if got := s.Pop(1); gott != 7 {
		t.Errorf("got %d", got)
	}
}

func ExampleStack() {
	s := &kit.Stack[string]{}
	s.Push("x")
	fmt.Println(s.Pop())
	// Output: y
}

func TestPanics(t *testing.T) {
	new(kit.Stack[int]).Pop()
}
