package main

import "fmt"

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func adder(n int) func(int) int { return func(x int) int { return x + n } }

func memo(f func(int) int) func(int) int {
	seen := map[int]int{}
	return func(n int) int {
		if v, ok := seen[n]; ok {
			return v
		}
		v := f(n)
		seen[n] = v
		return v
	}
}

func main() {
	fmt.Println(compose(adder(1), adder(10), func(x int) int { return x * x })(2))
	fmt.Println(compose()(5))
	calls := 0
	slow := memo(func(n int) int { calls++; return n * n })
	fmt.Println(slow(4), slow(4), slow(5), calls)
	var fib func(int) int
	fib = memo(func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(80))
	curry := func(a int) func(int) func(int) int {
		return func(b int) func(int) int {
			return func(c int) int { return a*b + c }
		}
	}
	fmt.Println(curry(3)(4)(5))
	ops := map[string]func(float64, float64) float64{
		"+": func(a, b float64) float64 { return a + b },
		"/": func(a, b float64) float64 { return a / b },
	}
	fmt.Println(ops["+"](1, 2), ops["/"](1, 4))
}
