package main

import "fmt"

type color int

func (c color) String() string { return fmt.Sprint("color#", int(c)) }

func main() {
	panic(color(3))
}
