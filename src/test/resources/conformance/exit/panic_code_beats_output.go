package main

import (
	"fmt"
	"os"
)

func main() {
	defer os.Exit(9)
	defer fmt.Println("deferred before exit")
	panic("lost because a deferred call exits")
}
