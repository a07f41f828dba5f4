package main

import (
	"fmt"
	"time"
)

type config struct {
	name string
	port int
}

var current *config

func main() {
	go func() {
		c := &config{name: "a"}
		c.port = 80
		current = c
	}()
	time.Sleep(20 * time.Millisecond)
	c := current
	fmt.Println(c.port)
	fmt.Println(c.name)
}
