package main

import "fmt"

type node struct {
	value int
	next  *node
}

func third(n *node) int {
	return n.next.next.value
}

func main() {
	list := &node{1, &node{2, nil}}
	fmt.Println(list.next.value)
	fmt.Println(third(list))
}
