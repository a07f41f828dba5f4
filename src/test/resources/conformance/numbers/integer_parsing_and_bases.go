package main

import "fmt"

func digits(n uint64, base uint64) string {
	const set = "0123456789abcdefghijklmnopqrstuvwxyz"
	if n == 0 {
		return "0"
	}
	var out []byte
	for ; n > 0; n /= base {
		out = append([]byte{set[n%base]}, out...)
	}
	return string(out)
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func power(b, e, m uint64) uint64 {
	r := uint64(1)
	for ; e > 0; e >>= 1 {
		if e&1 == 1 {
			r = r * b % m
		}
		b = b * b % m
	}
	return r
}

func isqrt(n int) int {
	x := n
	for y := (x + 1) / 2; y < x; y = (x + n/x) / 2 {
		x = y
	}
	return x
}

func main() {
	for _, b := range []uint64{2, 8, 10, 16, 36} {
		fmt.Print(digits(123456789, b), " ")
	}
	fmt.Println()
	fmt.Println(gcd(1071, 462), gcd(-12, 18), power(7, 1000, 1000007), isqrt(1<<40))
	sieve := make([]bool, 100)
	var primes []int
	for i := 2; i < 100; i++ {
		if !sieve[i] {
			primes = append(primes, i)
			for j := i * i; j < 100; j += i {
				sieve[j] = true
			}
		}
	}
	fmt.Println(len(primes), primes[20:])
	var f [50]uint32
	f[0], f[1] = 0, 1
	for i := 2; i < 50; i++ {
		f[i] = f[i-1] + f[i-2]
	}
	fmt.Println(f[47], f[48], f[49])
}
