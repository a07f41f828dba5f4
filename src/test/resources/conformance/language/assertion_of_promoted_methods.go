package main

import (
	"fmt"
	"iter"
	"slices"
)

type base struct{ n int }

func (b base) Get() int             { return b.n }
func (b *base) Set(n int)           { b.n = n }
func (b base) All() iter.Seq[int]   { return slices.Values([]int{b.n}) }
func (b base) Sum(n ...int) (s int) { return len(n) }

type byValue struct{ base }

type byPointer struct{ *base }

type deeper struct {
	byPointer
	name string
}

type getter interface{ Get() int }

type stringer interface{ Get() string }

type setter interface{ Set(int) }

type setterOfText interface{ Set(string) }

type ranger interface{ All() iter.Seq[int] }

type otherRanger interface{ All() iter.Seq[string] }

func main() {
	for _, x := range []any{base{1}, &base{2}, byValue{base{3}}, &byValue{base{4}}, byPointer{&base{5}}, deeper{byPointer{&base{6}}, "x"}} {
		_, gets := x.(getter)
		_, getsText := x.(stringer)
		_, sets := x.(setter)
		_, setsText := x.(setterOfText)
		_, ranges := x.(ranger)
		_, rangesText := x.(otherRanger)
		_, sums := x.(interface{ Sum(...int) int })
		fmt.Printf("%T %v %v %v %v %v %v %v\n", x, gets, getsText, sets, setsText, ranges, rangesText, sums)
		switch x.(type) {
		case stringer:
			fmt.Println("text")
		case setter:
			fmt.Println("setter")
		case getter:
			fmt.Println("getter")
		}
	}
	defer func() { fmt.Println(recover()) }()
	var x any = deeper{}
	_ = x.(stringer)
}
