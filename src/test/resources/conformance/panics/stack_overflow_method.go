package main

import "fmt"

type N struct{ next *N }

func (n *N) Len() int { return 1 + n.next.Len() }
func main() {
	n := &N{}
	n.next = n
	defer func() { fmt.Println("r", recover()) }()
	fmt.Println(n.Len())
}
