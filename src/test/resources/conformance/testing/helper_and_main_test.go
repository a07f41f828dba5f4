package main

import (
	"fmt"
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	fmt.Println("set up")
	code := m.Run()
	fmt.Println("tear down", code)
	os.Exit(code)
}

func check(t *testing.T, got, want int) {
	t.Helper()
	if got != want {
		t.Errorf("got %d, want %d", got, want)
	}
}

func TestHelper(t *testing.T) {
	check(t, 1, 1)
	check(t, 1, 2)
}
