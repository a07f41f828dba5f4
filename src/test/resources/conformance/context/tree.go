package main

import (
	"context"
	"fmt"
)

func main() {
	root, cancelRoot := context.WithCancel(context.Background())
	left, cancelLeft := context.WithCancel(root)
	right, cancelRight := context.WithCancel(root)
	leaf, cancelLeaf := context.WithCancel(left)
	defer cancelRight()
	defer cancelLeaf()
	show := func() { fmt.Println(root.Err(), left.Err(), right.Err(), leaf.Err()) }
	show()
	cancelLeft()
	<-leaf.Done()
	show()
	cancelRoot()
	<-right.Done()
	show()
	late, c := context.WithCancel(left)
	defer c()
	fmt.Println(late.Err())
}
