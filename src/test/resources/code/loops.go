package main

func sum(n int) int {
	total := 0
	for i := 0; i < n; i++ {
		if i%3 == 0 || i%5 == 0 {
			total += i
		}
	}
	return total
}

func collatz(n uint64) (steps int) {
	for n != 1 {
		if n&1 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func fibLoop(n int) int {
	a, b := 0, 1
	for range n {
		a, b = b, a+b
	}
	return a
}

func sieve(n int) []bool {
	composite := make([]bool, n+1)
	for i := 2; i*i <= n; i++ {
		if composite[i] {
			continue
		}
		for j := i * i; j <= n; j += i {
			composite[j] = true
		}
	}
	return composite
}

func search(grid [][]int, want int) (int, int) {
outer:
	for y, row := range grid {
		for x, cell := range row {
			switch {
			case cell == want:
				return x, y
			case cell < 0:
				continue outer
			case cell > 1000:
				break outer
			}
		}
	}
	return -1, -1
}

func main() {
	println(sum(10), collatz(27), fib(10), fibLoop(10), len(sieve(10)))
	println(search([][]int{{1, 2}, {3, 4}}, 3))
}
