package main

import (
	"errors"
	"fmt"
	"sync"
)

var mu sync.Mutex
var cache = map[string]string{}

func updateCache(key, value string) error {
	mu.Lock()
	if value == "" {
		return errors.New("empty value")
	}
	cache[key] = value
	mu.Unlock()
	return nil
}

func main() {
	fmt.Println(updateCache("user:1", "John"))
	fmt.Println(updateCache("user:2", ""))
	fmt.Println(updateCache("user:3", "Jane"))
}
