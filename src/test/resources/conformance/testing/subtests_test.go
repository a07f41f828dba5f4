package main

import (
	"fmt"
	"testing"
)

func TestTable(t *testing.T) {
	for _, n := range []int{1, 2, 3} {
		t.Run(fmt.Sprintf("n=%d", n), func(t *testing.T) {
			if n == 2 {
				t.Fatal("two is bad")
			}
			t.Run("inner case", func(t *testing.T) {
				if n == 3 {
					t.Error("three, in", t.Name())
				}
			})
		})
	}
}

func TestCleanup(t *testing.T) {
	t.Cleanup(func() { fmt.Println("cleanup 1") })
	t.Cleanup(func() { fmt.Println("cleanup 2") })
	defer fmt.Println("deferred")
	ok := t.Run("child", func(t *testing.T) {
		t.Cleanup(func() { fmt.Println("child cleanup") })
	})
	fmt.Println("child passed:", ok)
}
