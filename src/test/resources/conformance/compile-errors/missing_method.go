package main

import "fmt"

type shape interface {
	Area() float64
	Name() string
}

type square struct{}

func (s square) Area() float64 { return 1 }

type circle struct{}

func (c *circle) Area() float64 { return 1 }
func (c *circle) Name() string  { return "c" }

type wrong struct{}

func (w wrong) Area() int    { return 1 }
func (w wrong) Name() string { return "w" }

type lower struct{}

func (l lower) area() float64 { return 1 }
func (l lower) Name() string  { return "l" }

func main() {
	var s shape
	s = square{}
	s = circle{}
	s = &circle{}
	s = wrong{}
	s = lower{}
	fmt.Println(s)
	var p *shape = &s
	p.Area()
	_ = s.(square)
	_ = s.(*circle)
	n := 5
	_ = n.(int)
	fmt.Println(square.Name)
}
