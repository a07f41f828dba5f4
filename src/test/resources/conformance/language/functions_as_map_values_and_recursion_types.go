package main

import "fmt"

type stateFn func(*machine) stateFn

type machine struct {
	input string
	pos   int
	out   []string
}

func start(m *machine) stateFn {
	if m.pos >= len(m.input) {
		return nil
	}
	if m.input[m.pos] >= '0' && m.input[m.pos] <= '9' {
		return digits
	}
	return letters
}

func digits(m *machine) stateFn  { return take(m, "num", func(c byte) bool { return c >= '0' && c <= '9' }) }
func letters(m *machine) stateFn { return take(m, "word", func(c byte) bool { return c < '0' || c > '9' }) }

func take(m *machine, kind string, ok func(byte) bool) stateFn {
	from := m.pos
	for m.pos < len(m.input) && ok(m.input[m.pos]) {
		m.pos++
	}
	m.out = append(m.out, kind+":"+m.input[from:m.pos])
	return start
}

type tree map[string]tree

func (t tree) depth() int {
	d := 0
	for _, k := range t {
		d = max(d, k.depth())
	}
	return d + 1
}

type chain chan chain

func main() {
	m := &machine{input: "ab12c345"}
	for s := stateFn(start); s != nil; {
		s = s(m)
	}
	fmt.Println(m.out)
	t := tree{"a": {"b": {"c": nil}}, "d": nil}
	fmt.Println(t.depth(), len(t["a"]), t["x"]["y"] == nil)
	c := make(chain, 1)
	c <- c
	fmt.Println(<-c == c)
	type link *link
	var l link
	fmt.Println(l == nil)
}
