package main

import "fmt"

func main() {
	fmt.Printf("%d %s\n", "text", 5)
	fmt.Printf("%d\n")
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2, "x")
	fmt.Printf("%z %!\n", 3)
	fmt.Printf("100%\n")
	fmt.Printf("%t %f\n", 1, "f")
	fmt.Printf("%s %d\n", nil, nil)
	fmt.Printf("%s %x\n", []int{1}, true)
	fmt.Printf("%d %s\n", struct {
		A string
		B int
	}{"a", 1}, struct {
		A string
		B int
	}{"a", 1})
	fmt.Printf("%%|%5%|%c\n", 65)
	fmt.Printf("%*d|%-*d|%.*f\n", 5, 1, 4, 2, 2, 3.14159)
	fmt.Printf("%*d\n", "x", 1)
	fmt.Printf("%[2]d %[1]d %d|%[1]*d|%[3]d\n", 3, 2)
	fmt.Printf("%[x]d %[0]d\n", 1)
	fmt.Println(fmt.Sprintf("%s", error(nil)), fmt.Sprintf("%v", (*int)(nil)))
}
