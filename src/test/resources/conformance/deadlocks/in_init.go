package main

import "fmt"

var ready = make(chan bool)

func init() {
	fmt.Println("init waits")
	<-ready
}

func main() {}
