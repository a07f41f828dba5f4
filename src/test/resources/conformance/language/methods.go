package main

import "fmt"

type counter struct{ n int }

func (c counter) get() int  { return c.n }
func (c *counter) inc()     { c.n++ }
func (c *counter) add(k int) *counter {
	c.n += k
	return c
}

type celsius float64

func (c celsius) fahrenheit() float64 { return float64(c)*9/5 + 32 }

type names []string

func (ns names) longest() string {
	best := ""
	for _, n := range ns {
		if len(n) > len(best) {
			best = n
		}
	}
	return best
}

type op func(int, int) int

func (o op) twice(a, b int) int { return o(o(a, b), b) }

func (c *counter) safe() string {
	if c == nil {
		return "nil receiver"
	}
	return "real"
}

func main() {
	var c counter
	c.inc()
	(&c).inc()
	c.add(5).add(10).inc()
	fmt.Println(c.get(), (&c).get())
	fmt.Println(celsius(100).fahrenheit())
	fmt.Println(names{"a", "ccc", "bb"}.longest())
	fmt.Println(op(func(a, b int) int { return a * b }).twice(3, 4))
	var p *counter
	fmt.Println(p.safe(), c.safe())
}
