package kit

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }

func (s *Stack[T]) Pop() T {
	last := len(s.items) - 1
	x := s.items[last]
	s.items = s.items[:last]
	return x
}
