//go:build ignore

package main

func main() { println("not built at all") }
