package main

import (
	"fmt"
	"strings"
)

func reverse(s string) string {
	rs := []rune(s)
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	return string(rs)
}

func isPalindrome(s string) bool {
	s = strings.ToLower(s)
	for i := range len(s) / 2 {
		if s[i] != s[len(s)-1-i] {
			return false
		}
	}
	return true
}

type text string
type raw []byte

func main() {
	fmt.Println(reverse("añb"), isPalindrome("Racecar"), isPalindrome("ab"))
	t := text("typed")
	fmt.Println(string(t)+"!", t+"?", len(t), t[0], []byte(t)[0])
	r := raw("bytes")
	fmt.Println(string(r), text(r))
	counts := map[rune]int{}
	for _, c := range "mississippi" {
		counts[c]++
	}
	fmt.Println(counts['s'], counts['i'], counts['p'], counts['z'])
	b := []byte("append")
	b = append(b, " string"...)
	fmt.Println(string(b))
	n := copy(b, "COPY")
	fmt.Println(n, string(b))
	x := ""
	for i := 0; i < 5; i++ {
		x += string(rune('a' + i))
	}
	fmt.Println(x)
}
