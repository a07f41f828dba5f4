package main

import (
	"fmt"
	"log"
)

func main() {
	log.SetFlags(0)
	defer fmt.Println("not run")
	log.Print("about to fail")
	log.Fatal("fatal: ", 3, 4, "x", "y")
}
