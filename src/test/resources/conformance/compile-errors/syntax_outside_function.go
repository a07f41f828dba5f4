package main

import "fmt"

x := 5

fmt.Println("x")

func main() {}
