package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

type S string

func (s S) Up() S { return S(strings.ToUpper(string(s))) }

func main() {
	s := "héllo, 世界\xff!"
	for i, r := range s {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println(len(s), utf8.RuneCountInString(s))
	for i := range s {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := 0; i < len(s); i++ {
		fmt.Printf("%x", s[i])
	}
	fmt.Println()
	b := []byte(s)
	b[0] = 'H'
	fmt.Println(string(b), s[0:1], s[7:], s[:3], string(b[1:3]))
	r := []rune(s)
	r[1] = 'e'
	fmt.Println(string(r), len(r), string(r[8:]), string(rune(65)), string(rune(-1)), string(rune(0x10ffff+1)))
	fmt.Println("a" < "b", "a" < "B", "abc" > "ab", "" < "a", s == string([]byte(s)))
	t := s
	t += "x"
	fmt.Println(s == t, len(t)-len(s), S("abc").Up(), S("q")+"z", "x"+S("y"))
	switch {
	case strings.HasPrefix(s, "hé"):
		fmt.Println("prefix")
	}
	var sb strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&sb, "%d...", i)
	}
	sb.WriteByte('!')
	sb.WriteRune('世')
	fmt.Println(sb.String(), sb.Len())
	fmt.Println(append([]byte("ab"), "cd"...), string(append([]byte(nil), s[:2]...)))
	var bs [4]byte
	n := copy(bs[1:], "wxyz")
	fmt.Println(n, bs, string(bs[1:]))
	fmt.Printf("%q %+q %x % x %s|%5s|%-5s|%.2s|%c|%U\n", s, s, "hi", "hi", "s", "ab", "ab", "héé", 0x4e16, 0x4e16)
	fmt.Println(strings.Split("a,b,c", ","), strings.Fields("  a b  c "), strings.Repeat("ab", 3), strings.Replace("aaaa", "a", "b", 2))
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return r + 1
	}, "banana"), strings.Title("hello world"), strings.TrimFunc("xxhixx", func(r rune) bool { return r == 'x' }))
	const big = "constant"
	fmt.Println(big[2], big[1:3], len(big))
	raw := `a
	b\n"`
	fmt.Println(raw, len(raw))
	var nilb []byte
	fmt.Println(string(nilb) == "", nilb == nil, []byte("") == nil, len([]rune("")))
	m := map[string]int{}
	m[string(b[:2])]++
	m["H\xc3"]++
	fmt.Println(m)
	x := "abc"
	y := x[1:]
	fmt.Println(y, x[len(x):] == "", x[3:3])
	defer func() { fmt.Println(recover()) }()
	i := 5
	_ = x[i]
}
