package main

import (
	"example.com/app/shape"
	"fmt"
)

func main() {
	s := shape.New(1)
	fmt.Println(s.side, s.area(), shape.helper(), shape.Missing, shape.Square{1})
	var x shape.square
	s.Side = "a"
	var sh shape.Shape = local{}
	var _ = shape.Square{side: 1, Side: 2}
	shape.New("a")
	fmt.Println(sh)
}

type local struct{}

func (local) area() int { return 1 }
