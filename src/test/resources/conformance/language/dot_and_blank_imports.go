package main

import (
	. "fmt"
	_ "math"
	str "strings"
)

func main() {
	Println(str.ToUpper("dot import"), Sprint(1))
	fmt := "the name fmt is free"
	Println(fmt)
}
