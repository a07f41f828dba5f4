package main

import (
	"fmt"
	"math"
	"runtime"
	"sort"
	"sync"
)

func mandel(c complex128) int {
	z := complex(0, 0)
	for i := 0; i < 50; i++ {
		z = z*z + c
		if real(z)*real(z)+imag(z)*imag(z) > 4 {
			return i
		}
	}
	return 50
}
func quicksort(a []int, depth int) {
	if len(a) < 2 {
		return
	}
	p := a[len(a)/2]
	i, j := 0, len(a)-1
	for i <= j {
		for a[i] < p {
			i++
		}
		for a[j] > p {
			j--
		}
		if i <= j {
			a[i], a[j] = a[j], a[i]
			i++
			j--
		}
	}
	if depth > 0 {
		var wg sync.WaitGroup
		wg.Add(2)
		go func() { defer wg.Done(); quicksort(a[:j+1], depth-1) }()
		go func() { defer wg.Done(); quicksort(a[i:], depth-1) }()
		wg.Wait()
		return
	}
	quicksort(a[:j+1], 0)
	quicksort(a[i:], 0)
}
func queens(n, row int, cols, d1, d2 uint) (c int) {
	if row == n {
		return 1
	}
	for m := ^(cols | d1 | d2) & (1<<n - 1); m != 0; {
		b := m & -m
		m &^= b
		c += queens(n, row+1, cols|b, (d1|b)<<1, (d2|b)>>1)
	}
	return
}
func fib(n int) <-chan int {
	c := make(chan int)
	go func() {
		if n < 2 {
			c <- n
			return
		}
		c <- <-fib(n-1) + <-fib(n-2)
	}()
	return c
}
func simpson(f func(float64) float64, a, b float64, n int) float64 {
	parts := make(chan float64)
	k := runtime.GOMAXPROCS(0)
	_ = k
	const w = 4
	for i := range w {
		go func() {
			lo, hi := a+(b-a)*float64(i)/w, a+(b-a)*float64(i+1)/w
			h := (hi - lo) / float64(n)
			s := f(lo) + f(hi)
			for j := 1; j < n; j++ {
				s += f(lo+float64(j)*h) * float64(2+2*(j&1))
			}
			parts <- s * h / 3
		}()
	}
	var t []float64
	for range w {
		t = append(t, <-parts)
	}
	sort.Float64s(t)
	sum := 0.0
	for _, x := range t {
		sum += x
	}
	return sum
}
func main() {
	for y := -1.2; y <= 1.2; y += 0.3 {
		for x := -2.0; x <= 0.6; x += 0.07 {
			fmt.Print(string(" .:-=+*#%@"[mandel(complex(x, y))/6]))
		}
		fmt.Println()
	}
	a := make([]int, 5000)
	x := uint32(12345)
	for i := range a {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		a[i] = int(x % 10000)
	}
	quicksort(a, 3)
	fmt.Println(sort.IntsAreSorted(a), a[0], a[2500], a[4999])
	fmt.Println(queens(8, 0, 0, 0, 0), <-fib(15))
	fmt.Printf("%.12f %.10f\n", simpson(math.Sin, 0, math.Pi, 1000), simpson(math.Exp, 0, 1, 100))
	var m [3][3]float64
	for i := range m {
		for j := range m[i] {
			m[i][j] = float64(i*3+j) / 2
		}
	}
	n := m
	n[0][0] = 99
	fmt.Println(m, n == m)
	var h uint64 = 14695981039346656037
	for _, b := range []byte("hash me") {
		h ^= uint64(b)
		h *= 1099511628211
	}
	fmt.Printf("%#x %d %08b %o\n", h, int32(h), uint8(h), int16(h>>3))
}
