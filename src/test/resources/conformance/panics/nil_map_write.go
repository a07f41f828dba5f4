package main

import "fmt"

type registry struct{ items map[string][]int }

func (r *registry) add(k string, v int) {
	r.items[k] = append(r.items[k], v)
}

func main() {
	var r registry
	fmt.Println(len(r.items["x"]))
	r.add("x", 1)
}
