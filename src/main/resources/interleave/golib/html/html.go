// Package html escapes text for HTML.
package html

import (
	"strconv"
	"strings"
	"sync"
)

var escaper = strings.NewReplacer(`&`, "&amp;", `'`, "&#39;", `<`, "&lt;", `>`, "&gt;", `"`, "&#34;")

func EscapeString(s string) string { return escaper.Replace(s) }

// longestBare is the length of the longest name that may go without a semicolon.
const longestBare = 6

var entities = sync.OnceValue(func() map[string]string {
	all := make(map[string]string)
	for _, word := range strings.Fields(named) {
		name, codes, _ := strings.Cut(word, "=")
		text := ""
		for _, code := range strings.Split(codes, "+") {
			c, _ := strconv.ParseInt(code, 16, 32)
			text += string(rune(c))
		}
		all[name] = text
	}
	return all
})

// windows is what the numbers from 128 to 159 are taken for.
var windows = []rune("\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
	"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178")

// UnescapeString replaces what stands for other characters.
func UnescapeString(s string) string {
	var out strings.Builder
	for {
		i := strings.IndexByte(s, '&')
		if i < 0 {
			out.WriteString(s)
			return out.String()
		}
		out.WriteString(s[:i])
		s = s[i:]
		text, length := entity(s)
		if length == 0 {
			text, length = "&", 1
		}
		out.WriteString(text)
		s = s[length:]
	}
}

// entity reads what s begins with, an ampersand first; no length when it means nothing.
func entity(s string) (text string, length int) {
	if strings.HasPrefix(s, "&#") {
		return number(s)
	}
	end := 1
	for end < len(s) && isAlphanumeric(s[end]) {
		end++
	}
	name := s[1:end]
	if end < len(s) && s[end] == ';' {
		end++
		name = s[1:end]
	}
	if text, ok := entities()[name]; ok {
		return text, end
	}
	for n := min(len(name)-1, longestBare); n > 1; n-- {
		if text, ok := entities()[name[:n]]; ok {
			return text, 1 + n
		}
	}
	return "", 0
}

func number(s string) (text string, length int) {
	base, i := rune(10), 2
	if i < len(s) && (s[i] == 'x' || s[i] == 'X') {
		base = 16
		i++
	}
	var x rune
	for ; i < len(s); i++ {
		digit, err := strconv.ParseUint(s[i:i+1], int(base), 8)
		if err != nil {
			break
		}
		if x <= 0x10FFFF {
			x = x*base + rune(digit)
		}
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	if i <= 3 { // Go's measure of too little, with and without digits
		return "", 0
	}
	switch {
	case 0x80 <= x && x <= 0x9F:
		x = windows[x-0x80]
	case x == 0 || 0xD800 <= x && x <= 0xDFFF || x > 0x10FFFF:
		x = 0xFFFD
	}
	return string(x), i
}

func isAlphanumeric(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
}
