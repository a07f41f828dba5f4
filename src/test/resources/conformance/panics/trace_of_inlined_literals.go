package main

type T struct{ f func() }

func (t *T) Clos(n int) func() { return func() { panic(n) } }

func mk(n int) func() {
	return func() {
		if n > 0 {
			mk(n - 1)()
		}
		panic("end")
	}
}

func main() {
	t := &T{}
	t.f = t.Clos(3)
	defer t.f()
	defer func() {
		mk(2)()
	}()
	t.Clos(1)()
}
