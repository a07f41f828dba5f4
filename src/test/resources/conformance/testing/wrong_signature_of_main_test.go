package foo

import "testing"

func TestMain(m testing.M) {}

func TestA(t *testing.T) { t.Fail() }
