package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"sync"
	"time"
)

type Message struct {
	Topic   string
	Payload any
	At      time.Duration
}

type Subscriber struct {
	id     string
	ch     chan Message
	topics map[string]bool
	mu     sync.RWMutex
	active bool
}

func (s *Subscriber) Signal(m Message) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.active {
		s.ch <- m
	}
}
func (s *Subscriber) Listen(wg *sync.WaitGroup, l *log.Logger) {
	defer wg.Done()
	for m := range s.ch {
		l.Printf("%s got %q from %-6s: %v", s.id, m.Payload, m.Topic, m)
	}
}
func (s *Subscriber) Destruct() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.active = false
	close(s.ch)
}

type Broker struct {
	subs   map[string]*Subscriber
	topics map[string]map[string]*Subscriber
	mut    sync.RWMutex
}

var ErrNoTopic = errors.New("no such topic")

func (b *Broker) Subscribe(s *Subscriber, topic string) {
	b.mut.Lock()
	defer b.mut.Unlock()
	if b.topics[topic] == nil {
		b.topics[topic] = map[string]*Subscriber{}
	}
	s.topics[topic] = true
	b.topics[topic][s.id] = s
}
func (b *Broker) Publish(topic string, p any) error {
	b.mut.RLock()
	t, ok := b.topics[topic]
	b.mut.RUnlock()
	if !ok {
		return fmt.Errorf("publish %q: %w", topic, ErrNoTopic)
	}
	for _, s := range t {
		s.Signal(Message{Topic: topic, Payload: p, At: 1500 * time.Millisecond})
	}
	return nil
}

func main() {
	l := log.New(os.Stdout, "[broker] ", log.Lmsgprefix)
	b := &Broker{subs: map[string]*Subscriber{}, topics: map[string]map[string]*Subscriber{}}
	var wg sync.WaitGroup
	s := &Subscriber{id: strings.Repeat("x", 3), ch: make(chan Message, 8), topics: map[string]bool{}, active: true}
	wg.Add(1)
	go s.Listen(&wg, l)
	b.Subscribe(s, "btc")
	b.Subscribe(s, "eth")
	for i, p := range []any{"10", 'x', []byte("hi"), errors.New("boom"), 3.5, nil, true} {
		if err := b.Publish([]string{"btc", "eth"}[i%2], p); err != nil {
			l.Fatal(err)
		}
	}
	if err := b.Publish("doge", 1); err != nil {
		fmt.Println(err, errors.Is(err, ErrNoTopic))
	}
	s.Destruct()
	s.Signal(Message{})
	wg.Wait()
	fmt.Printf("%+v\n", Message{"t", struct{ A, B int }{1, 2}, time.Second})
	fmt.Printf("%#v\n", Message{"t", struct{ A, B int }{1, 2}, time.Second})
	log.SetFlags(0)
	log.SetPrefix("fatal: ")
	log.Fatalln("bye", 1, 2, "x", 3)
}
