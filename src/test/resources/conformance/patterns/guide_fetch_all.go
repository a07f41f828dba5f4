package main

import (
	"errors"
	"fmt"
	"time"
)

type user struct {
	id   int
	name string
}

type answer struct {
	user user
	err  error
}

func fetch(id int, ch chan<- answer) {
	time.Sleep(time.Duration(240-60*id) * time.Millisecond)
	if id == 2 {
		ch <- answer{err: errors.New("user 2 is gone")}
		return
	}
	ch <- answer{user: user{id, fmt.Sprintf("User %d", id)}}
}

func main() {
	ch := make(chan answer, 3)
	for id := 1; id <= 3; id++ {
		go fetch(id, ch)
	}
	for i := 0; i < 3; i++ {
		a := <-ch
		if a.err != nil {
			fmt.Println("error:", a.err)
			continue
		}
		fmt.Printf("%+v\n", a.user)
	}
}
