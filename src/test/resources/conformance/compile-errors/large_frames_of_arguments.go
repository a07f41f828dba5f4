package main

import "fmt"

type M [1 << 14][1 << 14]int

func mul(a, b M) (c M) {
	for i := range a {
		c[i][i] = a[i][i] * b[i][i]
	}
	return
}

func main() {
	var a, b M
	c := mul(a, b)
	fmt.Println(c[0][0])
}
