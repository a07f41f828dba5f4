package fuzz

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func reverse(s string) string {
	b := []byte(s)
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

// Without -fuzz a target runs with its own inputs only.
func FuzzReverse(f *testing.F) {
	for _, s := range []string{"hello", "", "héllo"} {
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, s string, valid bool) {
		if got := reverse(reverse(s)); got != s {
			t.Fatalf("twice reversed: %q", got)
		}
		if valid && !utf8.ValidString(reverse(s)) {
			t.Errorf("invalid: %q", reverse(s))
		}
	})
}

func FuzzPasses(f *testing.F) {
	f.Add([]byte("a"), 1, uint8(2))
	f.Fuzz(func(t *testing.T, b []byte, n int, m uint8) {
		if strings.Repeat(string(b), n) == "" {
			t.Skip("nothing to see")
		}
	})
}

func FuzzWrongTypes(f *testing.F) {
	f.Add(1, 2)
	f.Fuzz(func(t *testing.T, a int, b string) {})
}

func FuzzWithoutInputs(f *testing.F) {
	f.Cleanup(func() { f.Log("cleaned up") })
	f.Fuzz(func(t *testing.T, s string) { t.Error("never called") })
}

func FuzzSkipped(f *testing.F) { f.Skip("not now") }
