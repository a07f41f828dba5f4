package main

import (
	"fmt"
	"strings"
)

type button struct {
	label   string
	onClick func(times int) string
}

type middleware func(next func(string) string) func(string) string

func main() {
	b := button{label: "go"}
	fmt.Println(b.onClick == nil)
	clicks := 0
	b.onClick = func(times int) string {
		clicks += times
		return strings.Repeat(b.label, times)
	}
	fmt.Println(b.onClick(3), clicks)
	b.label = "x"
	fmt.Println(b.onClick(2), clicks)
	brackets := middleware(func(next func(string) string) func(string) string {
		return func(s string) string { return "[" + next(s) + "]" }
	})
	upper := middleware(func(next func(string) string) func(string) string {
		return func(s string) string { return next(strings.ToUpper(s)) }
	})
	h := brackets(upper(func(s string) string { return s + "!" }))
	fmt.Println(h("hi"))
}
