package main

import (
	"fmt"
	"time"
)

type User struct {
	ID   int
	Name string
}

func fetchUser(id int, ch chan<- User) {
	time.Sleep(100 * time.Millisecond) // the network
	ch <- User{id, fmt.Sprint("User ", id)}
}

func main() {
	ch := make(chan User)

	go fetchUser(1, ch) // does not wait
	fmt.Println("fetching")

	user := <-ch // waits for the result
	fmt.Println(user)
}
