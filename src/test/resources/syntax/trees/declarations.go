//go:build go1.22

package shapes

import "fmt"
import (
	. "math"
	str "strings"
	_ "time"
)

const Answer = 42

const (
	A, B int = iota, iota * 10
	_, _
	C, D
	E = "e"
	F
)

var x, y int
var (
	a    = 1
	b, c = f()
	d    map[string]chan<- func(int, ...string) (n int, err error)
)

type (
	Plain   int
	Alias   = []Plain
	Array   [A + 3]*Plain
	Dots    = [2][...]int
	Channel <-chan (<-chan int)
	Struct  struct {
		x, y float64 `json:"p"`
		Plain
		*Embedded
		pkg.Type "tag"
		List[int]
		pkg.Pair[int, string]
		f [3]int
		_ func()
	}
	Number interface {
		~int | ~float64 | Plain
		String() string
		comparable
		m(a, b int) (c int)
	}
)

type List[T any] struct{ next *List[T] }
type Pair[K comparable, V int | ~string] struct{}
type Pointer[P *T, T any] struct{}
type Product [P * T]int
type Call [P(T)]int
type Union[P *T | Q,] struct{}
type Slice[P []int] struct{}

func plain()
func (s *Struct) Method(a, b int, rest ...string) (n int, err error) { return }
func (List[T]) Generic()                                             {}
func Map[T, U any](list []T, f func(T) U) []U                        { return nil }
