// +build linux

package main

func main() { println(x) }
