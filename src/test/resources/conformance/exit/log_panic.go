package main

import (
	"fmt"
	"log"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("app: ")
	func() {
		defer func() { fmt.Printf("%T %v\n", recover(), "recovered") }()
		log.Panic("first ", 1)
	}()
	log.Panicln("second", 2)
}
