package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintln(os.Stderr, "fatal:", r)
			os.Exit(7)
		}
	}()
	defer fmt.Println("first")
	var p *struct{ x [10]int }
	p.x[3] = 1
}
