package shop

import "testing"

func TestDo(t *testing.T) {
	t.Run("a", func(t *testing.T) {
		t.Errorf("got %s want %d", 1, "x")
		t.Log("x %d\n", 1)
		t.Logf("x\n")
		t.Skipf("%s")
	})
}

func helper(tb testing.TB, n int) {
	tb.Helper()
	tb.Fatalf("%s", n)
	tb.Log("%s")
}

func BenchmarkX(b *testing.B) { b.Errorf("%d", "x") }
func FuzzX(f *testing.F)      { f.Fatal("%d") }
