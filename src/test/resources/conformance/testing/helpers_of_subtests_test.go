package foo

import "testing"

func check(t *testing.T, ok bool) {
	t.Helper()
	if !ok {
		t.Error("not ok")
	}
}

func TestA(t *testing.T) {
	check(t, false)
	t.Run("x", func(t *testing.T) {
		t.Helper()
		check(t, false)
		t.Run("y", func(t *testing.T) {
			t.Helper()
			t.Error("deep")
			func() { t.Error("inner") }()
		})
	})
	t.Helper()
	t.Error("top")
}
