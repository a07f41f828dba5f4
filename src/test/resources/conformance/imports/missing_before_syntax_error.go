package main

import (
	"fmt"
	"strngs"
)

func main() {
	x := 5
	if x = 5 {
		fmt.Println(strngs.ToUpper("x"))
	}
}
