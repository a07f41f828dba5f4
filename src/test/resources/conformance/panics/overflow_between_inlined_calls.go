package main

import "fmt"

func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}

type node struct{ next *node }

func (n *node) get() *node { return n.next }

func walk(n *node, k int) int {
	m := n.get()
	return walk(m, abs(k)) + 1
}

func main() {
	n := &node{}
	n.next = n
	fmt.Println(walk(n, 3))
}
