package main

import "fmt"

func main() {
	s := newStore()
	s.put("k", 1)
	fmt.Println(s.get("k"))
	fmt.Println(s.get("none"))
}
