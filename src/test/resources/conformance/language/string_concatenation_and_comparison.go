package main

import "fmt"

type name string

func (n name) greet() string { return "hi " + string(n) }

const prefix = "pre" + "fix"

func main() {
	s := ""
	for i := range 3 {
		s += fmt.Sprint(i) + ","
	}
	fmt.Println(s, len(s), s[:len(s)-1])
	a, b := "apple", "banana"
	fmt.Println(a < b, a+b > b+a, a == "app"+"le", max(a, b))
	n := name("bob")
	n += "by"
	fmt.Println(n.greet(), n[0:2], n > "a")
	x := "x"
	y := x
	x += "z"
	fmt.Println(x, y, prefix+x)
	bs := []byte(a)
	t := string(bs)
	bs[0] = 'A'
	fmt.Println(a, t, string(bs))
	multi := "line one\nline \"two\"\ttab\\" + `raw\n`
	fmt.Println(multi)
	fmt.Println("\u00e9" == "é", "e\u0301" == "é", len("e\u0301"), "\xe4\xb8\x96" == "世")
	var sub string = "hello"[1:3]
	fmt.Println(sub, "abc"[1], string("abc"[1]), []byte("é")[0])
}
