package main

import (
	"fmt"
	"io"
	"strings"
)

type day int

const (
	mon day = iota
	tue
	sun day = 6
)

func weekend(d day) bool {
	switch d {
	case sun:
		return true
	}
	return false
}

func compare(a, b any) string {
	switch a {
	case nil:
		return "nil"
	case b:
		return "equal"
	}
	return "different"
}

func describe(r io.Reader) string {
	switch v := r.(type) {
	case *strings.Reader:
		return fmt.Sprint("strings ", v.Len())
	case interface{ Custom() string }:
		return v.Custom()
	case nil:
		return "none"
	default:
		return fmt.Sprintf("%T", v)
	}
}

type custom struct{ io.Reader }

func (custom) Custom() string { return "custom!" }

func main() {
	fmt.Println(weekend(mon), weekend(tue), weekend(sun))
	fmt.Println(compare(1, 1), compare(1, "1"), compare(nil, 1), compare("x", "x"), compare(1, int64(1)))
	fmt.Println(describe(strings.NewReader("abc")), describe(custom{}), describe(nil), describe(io.MultiReader()) != "")
	switch x := 5; {
	case x > 3 && x < 10:
		fmt.Println("between")
	}
	switch f := func() bool { return true }; f() {
	case true:
		fmt.Println("called")
	}
	switch true {
	case false, true:
		fmt.Println("one of")
	}
	switch [2]int{1, 2} {
	case [2]int{1, 2}:
		fmt.Println("array")
	}
	switch struct{ a int }{1} {
	case struct{ a int }{1}:
		fmt.Println("struct")
	}
}
