package main

import (
	"fmt"
	"strings"
	"unicode"
)

func wrap(s string, width int) []string {
	var lines []string
	line := ""
	for _, w := range strings.Fields(s) {
		if line != "" && len(line)+1+len(w) > width {
			lines = append(lines, line)
			line = w
			continue
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	return append(lines, line)
}

func caesar(s string, k rune) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLower(r):
			return 'a' + (r-'a'+k+26)%26
		case unicode.IsUpper(r):
			return 'A' + (r-'A'+k+26)%26
		}
		return r
	}, s)
}

func main() {
	for i, l := range wrap("the quick brown fox jumps over the lazy dog again and again", 20) {
		fmt.Printf("%2d|%-20s|%20s|\n", i, l, l)
	}
	c := caesar("Hello, World!", 3)
	fmt.Println(c, caesar(c, -3))
	counts := [26]int{}
	for _, r := range "hello world" {
		if r != ' ' {
			counts[r-'a']++
		}
	}
	for i, n := range counts {
		if n > 1 {
			fmt.Printf("%c%s ", 'a'+i, strings.Repeat("*", n))
		}
	}
	fmt.Println()
}
