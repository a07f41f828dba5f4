package main

import (
	"fmt"
	"time"
)

var handler = func(s string) { fmt.Println("old", s) }

type reg map[string]func(int) int

func main() {
	r := reg{"a": func(i int) int { return i }}
	go func() {
		handler = func(s string) { fmt.Println("new", s) }
		r["a"] = func(i int) int { return -i }
	}()
	time.Sleep(20 * time.Millisecond)
	handler("x")
	fmt.Println(r["a"](1))
}
