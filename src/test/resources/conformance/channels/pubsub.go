package main

import (
	"fmt"
	"sync"
)

type hub struct {
	mu   sync.Mutex
	subs map[string][]chan string
	wg   sync.WaitGroup
}

func (h *hub) subscribe(topic string, f func(string)) {
	ch := make(chan string, 8)
	h.mu.Lock()
	h.subs[topic] = append(h.subs[topic], ch)
	h.mu.Unlock()
	h.wg.Add(1)
	go func() {
		defer h.wg.Done()
		for m := range ch {
			f(m)
		}
	}()
}

func (h *hub) publish(topic, m string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, ch := range h.subs[topic] {
		ch <- m
	}
}

func (h *hub) close() {
	for _, chs := range h.subs {
		for _, ch := range chs {
			close(ch)
		}
	}
	h.wg.Wait()
}

func main() {
	h := &hub{subs: map[string][]chan string{}}
	var a, b []string
	h.subscribe("news", func(m string) { a = append(a, m) })
	h.subscribe("news", func(m string) { b = append(b, "b:"+m) })
	h.subscribe("sport", func(m string) { b = append(b, "never") })
	for i := range 3 {
		h.publish("news", fmt.Sprint("n", i))
	}
	h.publish("weather", "lost")
	h.close()
	fmt.Println(a, b)
}
