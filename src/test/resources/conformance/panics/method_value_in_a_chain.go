package main

import "fmt"

type op func(int) int

func compose(fs ...op) op {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

type calc struct{ div int }

func (c *calc) apply(x int) int { return x / c.div }
func (c calc) twice(x int) int  { return c.apply(c.apply(x)) }

func main() {
	defer func() {
		defer func() {
			panic(fmt.Sprint("third after ", recover()))
		}()
		panic(fmt.Errorf("second: %v", recover()))
	}()
	c := &calc{}
	fmt.Println(compose(func(x int) int { return x + 1 }, c.twice)(1))
}
