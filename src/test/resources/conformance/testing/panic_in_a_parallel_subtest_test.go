package foo

import (
	"errors"
	"testing"
	"time"
)

func TestA(t *testing.T) {
	t.Run("sub", func(t *testing.T) {
		t.Parallel()
		var m map[string]int
		m["a"] = 1
	})
	time.Sleep(time.Millisecond)
}

func TestB(t *testing.T) { t.Fatal(errors.New("x")) }
