package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	log.Println("to stderr", 1, 2)
	log.Printf("%d%%", 50)
	log.Print("no newline needed")
	log.SetPrefix("[main] ")
	log.Print("prefixed")
	log.SetFlags(log.Lmsgprefix)
	log.Print("message prefix")
	l := log.New(os.Stdout, "out: ", 0)
	l.Println("to stdout")
	l.SetPrefix("changed: ")
	l.Printf("%s %v", l.Prefix(), l.Flags())
	var b bytes.Buffer
	f := log.New(&b, "", log.Lshortfile)
	f.Print("with file")
	fmt.Print(b.String())
	log.SetOutput(os.Stdout)
	log.Print("now stdout")
	fmt.Println(log.Flags() == log.Lmsgprefix, log.Default().Prefix())
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		l.Panicf("bad %d", 3)
	}()
}
