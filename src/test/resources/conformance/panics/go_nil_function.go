package main

import "fmt"

func main() {
	var f func()
	fmt.Println("before")
	defer fmt.Println("not run")
	go f()
	fmt.Println("never")
}
