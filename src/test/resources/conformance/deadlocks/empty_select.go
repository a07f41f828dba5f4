package main

import "fmt"

func main() {
	go func() { fmt.Println("goroutine ends") }()
	select {}
}
