package main

import "fmt"

func main() {
	m := map[string]int{"one": 1, "two": 2}
	m["three"] = 3
	m["one"] += 10
	v, ok := m["two"]
	fmt.Println(v, ok, m["missing"], len(m))
	_, ok = m["missing"]
	fmt.Println(ok)
	delete(m, "two")
	delete(m, "never there")
	fmt.Println(m, len(m))
	n := m
	n["shared"] = 4
	fmt.Println(m["shared"])
	var none map[string]bool
	fmt.Println(none["x"], len(none), none == nil)
	e := make(map[int]string, 100)
	e[-1] = "minus"
	fmt.Println(e, len(e))
	clear(m)
	fmt.Println(len(m), m == nil)
	if _, ok := e[5]; !ok {
		fmt.Println("no five")
	}
}
