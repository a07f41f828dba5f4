package main

import (
	"fmt"
	"os"
)

func init() {
	fmt.Println("init exits")
	os.Exit(4)
}

func main() {
	fmt.Println("never")
}
