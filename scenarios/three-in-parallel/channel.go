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
	time.Sleep(time.Duration(140-30*id) * time.Millisecond)
	ch <- User{id, fmt.Sprint("User ", id)}
}

func getAllUsers() []User {
	ch := make(chan User, 3) // room for all

	go fetchUser(1, ch)
	go fetchUser(2, ch)
	go fetchUser(3, ch)

	users := make([]User, 3)
	for i := 0; i < 3; i++ {
		users[i] = <-ch // in order of arrival
	}
	return users
}

func main() {
	fmt.Println("all users:", getAllUsers())
}
