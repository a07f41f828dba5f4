package main

type number interface{ ~int | ~float64 }

func sum[T number](values ...T) (total T) {
	for _, v := range values {
		total += v
	}
	return total
}

func mapped[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }

func (s *stack[T]) pop() (T, bool) {
	var zero T
	if len(s.items) == 0 {
		return zero, false
	}
	last := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return last, true
}

type named interface{ name() string }
type dog struct{}

func (dog) name() string { return "dog" }

func nameOf[T named](v T) string { return v.name() }

func main() {
	println(sum(1, 2, 3), sum(1.5, 2.5))
	println(len(mapped([]int{1, 2}, func(i int) string { return "x" })))
	var s stack[string]
	s.push("a")
	v, ok := s.pop()
	println(v, ok, nameOf(dog{}))
}
