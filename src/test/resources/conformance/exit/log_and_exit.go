package main

import (
	"fmt"
	"log"
	"os"
)

func main() {
	defer fmt.Println("no")
	log.SetFlags(log.Lshortfile)
	log.Println("here")
	func() { log.Output(2, "out") }()
	l := log.New(os.Stderr, "p: ", log.Lshortfile|log.Lmsgprefix)
	l.Print("x")
	go func() { os.Exit(7) }()
	func() {
		defer func() { fmt.Println(recover()) }()
		log.Panicf("p%d", 1)
	}()
	select {}
}
