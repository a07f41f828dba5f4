package main

import "fmt"

func main() {
	s := "abc"
	s[0] = 'x'
	var r rune = "a"
	var c byte = '世'
	if s[0] == "a" {
	}
	fmt.Println(s + 'x')
	fmt.Println(s*2, s-s, !s)
	fmt.Println(s && true, s < 5, r, c)
	var p *string = "x"
	s.length()
	fmt.Println(len(s).x, p)
	for _, b := range s {
		var x byte = b
	}
}
