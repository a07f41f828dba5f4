package main

import (
	"fmt"
	"os"
)

func main() {
	defer func() {
		r := recover()
		fmt.Println("caught", r)
		os.Exit(3)
	}()
	panic("exit with three")
}
