package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("deferred calls do not run")
	fmt.Println("leaving")
	os.Exit(3)
}
