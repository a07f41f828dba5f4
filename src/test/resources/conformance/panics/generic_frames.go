package main

import "fmt"

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Pop() T {
	v := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v
}
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
func Map[T, U any](s []T, f func(T) U) (r []U) {
	for _, v := range s {
		r = append(r, f(v))
	}
	return
}
func main() {
	s := &Stack[map[string]int]{}
	defer func() {
		fmt.Println(recover())
		Map([]int{1, 0}, func(n int) int { return 10 / n })
	}()
	fmt.Println(Must(1, nil))
	s.Pop()
}
