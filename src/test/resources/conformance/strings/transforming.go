package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	fmt.Println(strings.ToUpper("héllo ß"), strings.ToLower("ÀB C"), strings.ToTitle("go"), strings.Title("the go tour"))
	fmt.Printf("%q %q %q\n", strings.TrimSpace(" \t x y \n"), strings.Trim("xxhixx", "x"), strings.Trim("abcba", "ab"))
	fmt.Printf("%q %q %q %q\n", strings.TrimLeft("001200", "0"), strings.TrimRight("001200", "0"), strings.TrimPrefix("goes", "go"), strings.TrimSuffix("goes", "go"))
	fmt.Println(strings.TrimFunc("12ab34", unicode.IsDigit), strings.TrimLeftFunc("12a", unicode.IsDigit))
	fmt.Println(strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("aaaa", "aa", "b"), strings.Replace("ab", "", "-", -1), strings.Replace("abc", "x", "y", -1))
	fmt.Println(strings.Repeat("ab", 3), strings.Repeat("x", 0) == "")
	fmt.Println(strings.Map(func(r rune) rune {
		switch {
		case r == 'a':
			return 'A'
		case r == 'x':
			return -1
		}
		return r
	}, "axbxa"))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "&", "&amp;")
	fmt.Println(r.Replace("<a & b>"))
	fmt.Println(strings.NewReplacer("a", "b", "b", "a").Replace("abba"), strings.NewReplacer("aa", "1", "a", "2").Replace("aaa"))
	fmt.Println(strings.ToValidUTF8("a\xffb", "?"), strings.ContainsFunc("abc1", unicode.IsDigit))
}
