package main

import (
	"fmt"
	"time"
)

type User struct {
	ID   int
	Name string
}

func fetchUser(id int) User {
	time.Sleep(time.Duration(150-50*id) * time.Millisecond) // the network
	return User{id, fmt.Sprint("User ", id)}
}

func fetchUsers() []User {
	ch := make(chan User, 2)

	go func() { ch <- fetchUser(1) }() // start a goroutine
	go func() { ch <- fetchUser(2) }() // start another

	user1 := <-ch // whoever is first
	user2 := <-ch // whoever is second
	return []User{user1, user2}
}

func main() {
	start := time.Now()
	fmt.Println(fetchUsers())
	fmt.Println(time.Since(start).Round(50 * time.Millisecond))
}
