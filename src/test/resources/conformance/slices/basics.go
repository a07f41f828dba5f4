package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4, 5}
	fmt.Println(s[1:3], s[:2], s[3:], s[:], len(s[1:3]), cap(s[1:3]))
	t := s[1:3]
	t[0] = 20
	t = append(t, 40)
	fmt.Println(s, t)
	u := s[1:3:3]
	u = append(u, 99)
	fmt.Println(s, u, cap(s[1:3:4]))
	var n []int
	fmt.Println(n == nil, len(n), cap(n), n[:0] == nil, n[0:])
	n = append(n, 1, 2)
	n = append(n, n...)
	fmt.Println(n)
	e := []int{}
	fmt.Println(e == nil, len(e))
	m := make([]string, 2, 5)
	m[1] = "x"
	fmt.Printf("%q %d %d %q\n", m, len(m), cap(m), m[:4])
	fmt.Println(copy(s, []int{7, 8}), s, copy(s[1:], s), s, copy(s, []int{}))
	lit := []string{3: "three", "four", 0: "zero"}
	fmt.Printf("%q %d\n", lit, len(lit))
	clear(s)
	fmt.Println(s)
	p := &s[2]
	*p = 5
	fmt.Println(s, s[len(s)-1])
}
