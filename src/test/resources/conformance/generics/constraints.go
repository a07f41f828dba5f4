package main

import (
	"cmp"
	"fmt"
)

type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~float32 | ~float64
}

type Celsius float64
type ID int

func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func Max[T cmp.Ordered](a T, rest ...T) T {
	for _, r := range rest {
		if r > a {
			a = r
		}
	}
	return a
}

type Stringish interface {
	~string
	Len() int
}

type Word string

func (w Word) Len() int { return len(w) }

func Total[T Stringish](ws ...T) (n int, all string) {
	for _, w := range ws {
		n += w.Len()
		all += string(w)
	}
	return
}

func Index[T comparable](xs []T, x T) int {
	for i, v := range xs {
		if v == x {
			return i
		}
	}
	return -1
}

func Convert[To, From Number](f From) To { return To(f) }

func Half[T Number](x T) T { return x / 2 }

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[Celsius](20, 0.5), Sum[int8](100, 100), Sum[ID]())
	fmt.Println(Max(3, 9, 2), Max("b", "a"), Max(2.5), Max[ID](1, 2))
	fmt.Println(Total(Word("ab"), Word("cde")))
	fmt.Println(Index([]string{"a", "b"}, "b"), Index([]any{1, "x", nil}, nil), Index([][2]int{{1, 2}}, [2]int{1, 2}))
	fmt.Println(Convert[int](3.9), Convert[int8](300), Convert[float32](1))
	fmt.Println(Half(7), Half(7.0), Half(Celsius(5)))
}
