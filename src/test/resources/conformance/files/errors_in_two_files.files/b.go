package main

import "fmt"

func helper() string { return missing }

func main() {
	unused := 1
	fmt.Println(strings.ToUpper("import of one file does not count in another"))
}
