package main

import (
	"fmt"
	"time"
)

type Ball struct{ hits int }

func player(name string, table chan *Ball) {
	for {
		ball := <-table
		ball.hits++
		fmt.Println(name, ball.hits)
		time.Sleep(100 * time.Millisecond)
		table <- ball
	}
}

func main() {
	table := make(chan *Ball)
	go player("ping", table)
	time.Sleep(10 * time.Millisecond) // ping is first
	go player("pong", table)

	ball := new(Ball)
	table <- ball // throw in
	time.Sleep(550 * time.Millisecond)
	<-table // catch the ball
	fmt.Println("game over")
}
