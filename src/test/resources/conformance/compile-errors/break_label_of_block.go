package main

import "fmt"

func main() {
block:
	{
		fmt.Println("in block")
		break block
	}
loop:
	for {
		func() {
			continue loop
		}()
	}
}
