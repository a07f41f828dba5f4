package main

import (
	"fmt"
	"sync"
	"time"
)

type call struct {
	done  chan struct{}
	value string
}

var mu sync.Mutex
var calls = map[string]*call{}

func get(key string) string {
	mu.Lock()
	if c, ok := calls[key]; ok {
		mu.Unlock()
		<-c.done // somebody fetches it already
		return c.value
	}
	c := &call{done: make(chan struct{})}
	calls[key] = c
	mu.Unlock()

	fmt.Println("fetching", key)
	time.Sleep(100 * time.Millisecond) // the database
	c.value = "value of " + key

	mu.Lock()
	delete(calls, key)
	mu.Unlock()
	close(c.done) // tell all who wait
	return c.value
}

func ask() { fmt.Println(get("user:1")) }

func main() {
	go ask()
	time.Sleep(30 * time.Millisecond)
	go ask()
	time.Sleep(30 * time.Millisecond)
	go ask()
	time.Sleep(100 * time.Millisecond)
}
