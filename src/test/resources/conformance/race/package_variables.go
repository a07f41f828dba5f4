package main

import (
	"fmt"
	"time"
)

var (
	config = map[string]string{"a": "b"}
	ready  bool
	size   = len(config)
)

func init() {
	size++
}

func load() {
	config = map[string]string{"c": "d"}
	ready = true
}

func main() {
	go load()
	time.Sleep(20 * time.Millisecond)
	if !ready {
		panic("never")
	}
	fmt.Println(config["c"], size)
}
