package main

import (
	"fmt"
	"sync"
)

type Broker struct {
	subscribe chan chan string
	publish   chan string
}

func (b *Broker) run() {
	var subscribers []chan string
	for {
		select {
		case ch := <-b.subscribe:
			subscribers = append(subscribers, ch)
		case msg, ok := <-b.publish:
			for _, ch := range subscribers {
				if !ok {
					close(ch) // the end
				} else {
					ch <- msg // to each of them
				}
			}
			if !ok {
				return
			}
		}
	}
}

func reader(name string, ch <-chan string, wg *sync.WaitGroup) {
	defer wg.Done()
	for msg := range ch {
		fmt.Println(name, "gets", msg)
	}
}

func main() {
	b := &Broker{make(chan chan string), make(chan string)}
	go b.run()

	var wg sync.WaitGroup
	for _, name := range []string{"Ann", "Bob"} {
		ch := make(chan string, 4)
		b.subscribe <- ch
		wg.Add(1)
		go reader(name, ch, &wg)
	}
	b.publish <- "news"
	b.publish <- "weather"
	close(b.publish)
	wg.Wait()
}
