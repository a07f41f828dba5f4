package main

import (
	"fmt"
	"os"
)

type small int8
type ratio float32
type flag bool
type word string

func main() {
	defer func() {
		defer func() {
			defer func() {
				fmt.Fprintln(os.Stderr, "last words")
				panic(word("w"))
			}()
			panic(flag(true))
		}()
		panic(ratio(0.25))
	}()
	panic(small(-3))
}
