package main

import "fmt"

func two() ([]int, int)                 { return []int{1, 2}, 3 }
func three() ([]string, string, string) { return nil, "a", "b" }
func slices() ([]byte, string)          { return make([]byte, 2), "xyz" }
func parts() (float64, float64)         { return 1.5, -2 }
func entry() (map[string]int, string)   { return shared, "k" }
func numbers() (int, int, int)          { return 3, 1, 2 }
func mixed() (any, error)               { return 1, nil }
func values() ([]struct{ n int }, struct{ n int }) {
	return nil, value
}

var (
	shared = map[string]int{"k": 1, "l": 2}
	value  = struct{ n int }{5}
)

func first[T any](s []T, v T) T { return append(s, v)[0] }

func generic[T any](f func() ([]T, T)) []T { return append(f()) }

func main() {
	fmt.Println(append(two()), append(three()), copy(slices()))
	fmt.Println(complex(parts()), min(numbers()), max(numbers()))
	delete(entry())
	fmt.Println(shared, first(two()), generic(two))
	v := append(values())
	v[0].n++
	fmt.Println(v, value)
	println(numbers())
	print(numbers())
	println()
	(_) = 1
	for _, x := range append(two()) {
		fmt.Print(x, " ")
	}
	fmt.Println()
	copy(slices())
	var p *int
	defer func() { fmt.Println(recover()) }()
	fmt.Println(&*p)
}
