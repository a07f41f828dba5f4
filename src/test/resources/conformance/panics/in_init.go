package main

import "fmt"

var table = build()

func build() map[string]int {
	fmt.Println("building")
	return nil
}

func init() {
	table["x"] = 1
}

func main() {
	fmt.Println("never")
}
