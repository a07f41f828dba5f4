package main

import "fmt"

type User struct {
	ID   int
	Name string
}

func fetchUser(id int, ch chan<- User) {
	ch <- User{id, "John"} // instead of return
}

func main() {
	ch := make(chan User)
	go fetchUser(1, ch)
	result := <-ch
	fmt.Println(result)
}
