package main

import (
	"fmt"
	"time"
)

func barber(chairs <-chan string, closed chan<- bool) {
	for name := range chairs { // sleeps when empty
		fmt.Println("cutting", name)
		time.Sleep(100 * time.Millisecond)
	}
	closed <- true
}

func main() {
	chairs := make(chan string, 2)
	closed := make(chan bool)
	go barber(chairs, closed)

	names := []string{"Ann", "Bob", "Cleo", "Dan", "Eve"}
	for _, name := range names {
		time.Sleep(30 * time.Millisecond)
		select {
		case chairs <- name: // sit down
		default:
			fmt.Println(name, "finds no chair")
		}
	}
	close(chairs)
	<-closed
}
