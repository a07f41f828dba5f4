package main

import "fmt"

var x = compute()

func compute() int {
	var s []int
	return s[len(s)]
}
func init() { fmt.Println("never") }
func main() { fmt.Println(x) }
