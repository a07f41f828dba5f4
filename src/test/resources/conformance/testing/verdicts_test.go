package main

import (
	"strings"
	"testing"
)

func TestPasses(t *testing.T) {
	if strings.ToUpper("a") != "A" {
		t.Fatal("never")
	}
}

func TestErrorGoesOn(t *testing.T) {
	t.Errorf("first %d", 1)
	t.Error("second", 2)
	t.Log("logged after errors")
}

func TestFatalStops(t *testing.T) {
	t.Fatalf("fatal %s", "text")
	t.Log("never")
}

func TestSkipped(t *testing.T) {
	t.Skip("not today")
}

func TestFailSilently(t *testing.T) {
	t.Fail()
	t.Log("failed:", t.Failed(), t.Name())
}
