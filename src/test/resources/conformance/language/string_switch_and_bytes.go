package main

import (
	"bytes"
	"fmt"
)

func tokens(s string) (out []string) {
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == ' ':
			i++
		case '0' <= c && c <= '9':
			j := i
			for j < len(s) && s[j] >= '0' && s[j] <= '9' {
				j++
			}
			out = append(out, s[i:j])
			i = j
		default:
			out = append(out, string(c))
			i++
		}
	}
	return
}

func eval(ts []string) int {
	pos := 0
	var expr, term func() int
	factor := func() int {
		t := ts[pos]
		pos++
		if t == "(" {
			v := expr()
			pos++
			return v
		}
		n := 0
		for _, c := range t {
			n = n*10 + int(c-'0')
		}
		return n
	}
	term = func() int {
		v := factor()
		for pos < len(ts) && (ts[pos] == "*" || ts[pos] == "/") {
			op := ts[pos]
			pos++
			switch w := factor(); op {
			case "*":
				v *= w
			case "/":
				v /= w
			}
		}
		return v
	}
	expr = func() int {
		v := term()
		for pos < len(ts) && (ts[pos] == "+" || ts[pos] == "-") {
			op := ts[pos]
			pos++
			if w := term(); op == "+" {
				v += w
			} else {
				v -= w
			}
		}
		return v
	}
	return expr()
}

func main() {
	fmt.Printf("%q\n", tokens("12 + 3*(4 - 1)"))
	fmt.Println(eval(tokens("12 + 3*(4 - 1)")), eval(tokens("2*3/4+10-1")))
	var b bytes.Buffer
	for i := byte('a'); i <= 'e'; i++ {
		b.WriteByte(i)
	}
	fmt.Println(b.String(), b.Len())
}
