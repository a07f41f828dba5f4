package main

import (
	"fmt"
	"sync"
	"time"
)

type http2Client struct {
	mu           sync.Mutex
	awaken       chan struct{}
	activeStream []*Stream
	wg           *sync.WaitGroup
}

type Stream struct{ id int }

func (t *http2Client) keepalive() {
	defer t.wg.Done()
	t.mu.Lock()
	if len(t.activeStream) < 1 {
		<-t.awaken
		t.mu.Unlock()
	} else {
		t.mu.Unlock()
	}
}

func (t *http2Client) newStream() {
	defer t.wg.Done()
	t.mu.Lock()
	t.activeStream = append(t.activeStream, &Stream{1})
	if len(t.activeStream) == 1 {
		t.awaken <- struct{}{}
	}
	t.mu.Unlock()
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	t := &http2Client{awaken: make(chan struct{}), wg: &wg}
	go t.keepalive()
	time.Sleep(5 * time.Millisecond)
	go t.newStream()
	wg.Wait()
	fmt.Println("never")
}
