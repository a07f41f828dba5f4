package main

import "fmt"

func main() {
	ch := make(chan string, 2)
	for i := range 3 {
		fmt.Println("sending", i)
		ch <- fmt.Sprint(i)
	}
}
