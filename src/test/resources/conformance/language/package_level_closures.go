package main

import "fmt"

var (
	registry = map[string]func(int) int{}
	double   = func(n int) int { return n * 2 }
	counter  = func() func() int {
		n := 0
		return func() int { n++; return n }
	}()
	lookup = func(k string) int { return registry[k](10) }
)

func register(k string, f func(int) int) bool {
	registry[k] = f
	return true
}

var _ = register("double", double)
var ok = register("square", func(n int) int { return n * n })

func init() { register("late", func(n int) int { return n + counter() }) }

func main() {
	fmt.Println(lookup("double"), lookup("square"), lookup("late"), lookup("late"), ok, len(registry))
}
