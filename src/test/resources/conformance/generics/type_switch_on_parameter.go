package main

import "fmt"

type Num interface{ ~int | ~float64 | ~string }

func kind[T any](v T) string {
	switch x := any(v).(type) {
	case int:
		return fmt.Sprint("int ", x+1)
	case string:
		return "string " + x
	case []T:
		return "slice of T"
	case fmt.Stringer:
		return "stringer " + x.String()
	}
	var zero T
	return fmt.Sprintf("%T zero=%v", v, zero)
}

type S struct{}

func (S) String() string { return "S!" }

func size[T Num]() string {
	var z T
	switch any(z).(type) {
	case int:
		return "int"
	case float64:
		return "float64"
	}
	return fmt.Sprintf("%T", z)
}

type My int

func same[A, B any](a A, b B) bool {
	_, ok := any(a).(B)
	return ok
}

func main() {
	fmt.Println(kind(1), kind("a"), kind(2.5), kind(S{}), kind([]int{}), kind[any](nil), kind(struct{}{}))
	fmt.Println(size[int](), size[float64](), size[string](), size[My]())
	fmt.Println(same(1, 2), same(1, "a"), same[int, any](1, nil))
}
