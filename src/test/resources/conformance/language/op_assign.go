package main

import "fmt"

var calls int

func index() int {
	calls++
	return 1
}

func main() {
	x := 10
	x += 5
	x -= 3
	x *= 4
	x /= 5
	x %= 6
	fmt.Println(x)
	b := 0b1100
	b &= 0b0110
	fmt.Println(b)
	b |= 0b1001
	fmt.Println(b)
	b ^= 0b1111
	fmt.Println(b)
	b <<= 3
	b >>= 1
	fmt.Println(b)
	b &^= 0b1000
	fmt.Println(b)
	s := "a"
	s += "b" + "c"
	fmt.Println(s)
	arr := []int{1, 2, 3}
	arr[index()] += 10
	arr[index()]++
	fmt.Println(arr, calls)
	m := map[string]int{}
	m["k"]++
	m["k"] += 5
	m["j"]--
	fmt.Println(m["k"], m["j"])
	p := &x
	*p *= 3
	fmt.Println(x)
	f := 1.5
	f /= 2
	f++
	fmt.Println(f)
}
