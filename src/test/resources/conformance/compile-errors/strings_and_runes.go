package main

import "fmt"

func main() {
	s := "abc"
	s[0] = 'x'
	var r rune = "a"
	var b byte = 'é'
	var c byte = '世'
	if s[0] == "a" {
	}
	fmt.Println(s + 'x')
	fmt.Println(s + string(5) + 1)
	fmt.Println(s * 2)
	t := 'abc'
}
