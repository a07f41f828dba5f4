package main

import (
	"fmt"
	"time"
)

type conf struct {
	name string
	tags []string
	m    map[string]int
}

func main() {
	c := &conf{"a", []string{"x"}, map[string]int{"k": 1}}
	go func() {
		c.name = "b"
		c.tags[0] = "y"
		c.m["k"] = 2
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Sprintf("%+v", *c)
	fmt.Sprintln(c.name)
}
