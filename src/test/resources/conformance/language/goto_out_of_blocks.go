package main

import "fmt"

func main() {
	i := 0
loop:
	if i < 3 {
		for {
			switch {
			case i == 1:
				i += 10
				goto loop
			default:
				fmt.Println("i", i)
				i++
				goto loop
			}
		}
	}
	fmt.Println("out", i)
	{
		goto tail
	}
tail:
	fmt.Println("tail")
}
