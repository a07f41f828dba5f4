package main

import "fmt"

func change(b []byte) int {
	b[0] = '!'
	return len(b)
}

// A conversion is no step of its own: it reads the bytes after the calls beside it have run.
func main() {
	b := []byte("hello")
	fmt.Println(string(b), change(b), string(b))
	b = []byte("hello")
	fmt.Println(string(b), string(b[:2]), copy(b[1:], b), string(b))
	r := []rune("wörld")
	text := string(r) + fmt.Sprint(func() int { r[0] = 'W'; return 1 }())
	fmt.Println(text)
	s := []int{1, 2}
	a, n := [2]int(s), func() int { s[0] = 9; return s[0] }()
	fmt.Println(a, n)
	type pair struct {
		text string
		n    int
	}
	c := []byte("abc")
	fmt.Println(pair{string(c), change(c)})
	fmt.Println([]any{string(c[1:]), change(c[1:])})
}
