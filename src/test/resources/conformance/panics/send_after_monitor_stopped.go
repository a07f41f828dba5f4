package main

import (
	"fmt"
	"sync"
	"time"
)

type ConfigStoreCache interface {
	RegisterEventHandler(handler func())
	Run()
}

type Event int
type Handler func(Event)

type configstoreMonitor struct {
	handlers []Handler
	eventCh  chan Event
}

func (m *configstoreMonitor) Run(stop <-chan struct{}) {
	for {
		select {
		case <-stop:
			if _, ok := <-m.eventCh; ok {
				close(m.eventCh)
			}
			return
		case ce, ok := <-m.eventCh:
			if ok {
				m.process(ce)
			}
		}
	}
}

func (m *configstoreMonitor) process(e Event) {
	for _, h := range m.handlers {
		h(e)
	}
}

func main() {
	var lock sync.Mutex
	m := &configstoreMonitor{eventCh: make(chan Event)}
	done := make(chan bool)
	lock.Lock()
	m.handlers = append(m.handlers, func(Event) {
		lock.Lock()
		defer lock.Unlock()
		done <- true
	})
	stop := make(chan struct{})
	go m.Run(stop)
	m.eventCh <- 1
	time.Sleep(time.Millisecond)
	select {
	case <-done:
	case <-time.After(10 * time.Millisecond):
		fmt.Println("timeout")
	}
	close(stop)
	m.eventCh <- 2
	lock.Unlock()
}
