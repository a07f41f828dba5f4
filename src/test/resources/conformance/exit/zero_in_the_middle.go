package main

import (
	"fmt"
	"os"
)

func check(n int) {
	if n == 2 {
		os.Exit(0)
	}
	fmt.Println(n)
}

func main() {
	for i := range 5 {
		check(i)
	}
}
