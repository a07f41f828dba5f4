package main

type shape interface {
	area() int
	name() string
}

type square struct{ side int }

func (s square) area() int    { return s.side * s.side }
func (s square) name() string { return "square" }
func (s *square) grow(by int) { s.side += by }

type meters int

func (m meters) area() int    { return int(m) }
func (m meters) name() string { return "line" }

type named struct {
	*square
	label string
}

func total(shapes ...shape) (sum int) {
	for _, s := range shapes {
		sum += s.area()
	}
	return
}

func pair() (int, string) { return 1, "one" }

func take(n int, s string) int { return n + len(s) }

func apply(f func(int) int, n int) int { return f(n) }

func describe(v any) string {
	switch v := v.(type) {
	case nil:
		return "nil"
	case int, string:
		return "basic"
	case shape:
		return v.name()
	case error:
		return v.Error()
	}
	if s, ok := v.(interface{ grow(int) }); ok {
		s.grow(1)
	}
	return "other"
}

func main() {
	s := square{2}
	s.grow(1)
	n := named{&s, "n"}
	n.grow(2)
	println(total(s, meters(4), n, &s), take(pair()))
	grow := n.grow
	grow(3)
	area := square.area
	println(area(s), apply(func(k int) int { return k * 2 }, 21))
	println(describe(s), describe(nil), describe(3))
}
