package foo

import "testing"

func TestA[T any](t *testing.T) {}
func TestB(t *testing.T)        {}
