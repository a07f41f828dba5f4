package main

import (
	"fmt"
	"sync"
	"time"
)

type bus struct {
	mu   sync.Mutex
	subs map[string][]chan string
}

func (b *bus) pub(topic, msg string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, s := range b.subs[topic] {
		go func(c chan string) {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println("dropped:", r)
				}
			}()
			c <- msg
		}(s)
	}
}

func main() {
	b := &bus{subs: map[string][]chan string{}}
	c := make(chan string)
	b.subs["t"] = append(b.subs["t"], c)
	b.pub("t", "one")
	fmt.Println(<-c)
	b.pub("t", "two")
	time.Sleep(5 * time.Millisecond)
	close(c)
	time.Sleep(5 * time.Millisecond)
	b.pub("t", "three")
	time.Sleep(5 * time.Millisecond)
	close(c)
}
