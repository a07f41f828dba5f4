package main

import "fmt"

func main() {
	fmt.Printf("%[2]s %[1]s %[2]q\n", "a", "b")
	fmt.Printf("%[1]d %[1]x %[1]b %[1]T\n", 10)
	fmt.Printf("%[3]*.[2]*[1]f|\n", 12.3456, 2, 8)
	fmt.Printf("%d %d %#[1]x %#x\n", 16, 17)
	fmt.Printf("%6.[1]d|%[1]6d|\n", 3)
}
