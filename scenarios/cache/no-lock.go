package main

import (
	"fmt"
	"time"
)

type Cache struct {
	items map[string]string
}

func (c *Cache) Set(key, value string) {
	c.items[key] = value
}

func main() {
	cache := &Cache{items: make(map[string]string)}

	for i := 0; i < 3; i++ {
		go func() {
			for {
				cache.Set("user:1", "John")
			}
		}()
	}

	time.Sleep(time.Second)
	fmt.Println("lucky")
}
