package main

import "fmt"

type vec [2]int

func (v vec) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "<%c %d,%d w=%d/%v p=%d/%v", verb, v[0], v[1], w, wok, p, pok)
	for _, f := range "+-# 0" {
		if s.Flag(int(f)) {
			fmt.Fprintf(s, " %c", f)
		}
	}
	s.Write([]byte(">"))
}

func main() {
	v := vec{1, 2}
	fmt.Printf("%v %+v %#v %6.2x %-08d %q\n", v, v, v, v, v, v)
	fmt.Println(v, []vec{v})
	fmt.Println(fmt.Sprint(v) + fmt.FormatString(state{}, 'd'))
}

type state struct{}

func (state) Write(b []byte) (int, error) { return len(b), nil }
func (state) Width() (int, bool)          { return 7, true }
func (state) Precision() (int, bool)      { return 0, false }
func (state) Flag(c int) bool             { return c == '-' }
