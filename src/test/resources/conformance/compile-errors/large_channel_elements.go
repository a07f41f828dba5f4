package main

import "fmt"

type Big struct{ a [70000]byte }

func main() {
	c := make(chan Big)
	d := make(chan [8193]int64, 3)
	var e chan<- struct{ b Big }
	fmt.Println(c, d, e)
}
