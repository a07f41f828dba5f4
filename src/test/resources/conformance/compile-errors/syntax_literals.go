package main

func main() {
	a := 'ab'
	b := "unterminated
	c := 09
	d := 1_
	e := 0x
	f := '\q'
	g := "\xZZ"
	h := 1e
	_ = `never closed
}
