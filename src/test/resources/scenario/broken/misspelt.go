package main

import "fmt"

func main() {
	fmt.Prinln(1)
}
