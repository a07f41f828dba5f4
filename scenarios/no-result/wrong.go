package main

import "fmt"

type User struct {
	ID   int
	Name string
}

func fetchUser(id int) User {
	return User{id, "John"}
}

func main() {
	result := go fetchUser(1)
	fmt.Println(result)
}
