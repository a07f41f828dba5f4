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
	user1 := fetchUser(1) // waits here
	user2 := fetchUser(2) // then waits here
	return []User{user1, user2}
}

func main() {
	start := time.Now()
	fmt.Println(fetchUsers())
	fmt.Println(time.Since(start).Round(50 * time.Millisecond))
}
