package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type Event interface{ Topic() string }
type Created struct{ ID int }
type Deleted struct {
	ID     int
	Reason string
}

func (Created) Topic() string  { return "created" }
func (*Deleted) Topic() string { return "deleted" }

type Handler func(Event) error

type Bus struct {
	sync.RWMutex
	handlers map[string][]Handler
}

func (b *Bus) On(topic string, h Handler) func() {
	b.Lock()
	defer b.Unlock()
	if b.handlers == nil {
		b.handlers = make(map[string][]Handler)
	}
	b.handlers[topic] = append(b.handlers[topic], h)
	i := len(b.handlers[topic]) - 1
	return func() {
		b.Lock()
		defer b.Unlock()
		b.handlers[topic][i] = nil
	}
}

func (b *Bus) Emit(e Event) (errs []string) {
	b.RLock()
	hs := append([]Handler(nil), b.handlers[e.Topic()]...)
	b.RUnlock()
	var wg sync.WaitGroup
	var mu sync.Mutex
	for _, h := range hs {
		if h == nil {
			continue
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				if r := recover(); r != nil {
					mu.Lock()
					errs = append(errs, fmt.Sprint("panic: ", r))
					mu.Unlock()
				}
			}()
			if err := h(e); err != nil {
				mu.Lock()
				errs = append(errs, err.Error())
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	sort.Strings(errs)
	return errs
}

func main() {
	var b Bus
	off := b.On("created", func(e Event) error { return fmt.Errorf("created %d", e.(Created).ID) })
	b.On("created", func(e Event) error { panic(strings.ToUpper(e.Topic())) })
	b.On("deleted", func(e Event) error {
		d := e.(*Deleted)
		return fmt.Errorf("deleted %d because %s", d.ID, d.Reason)
	})
	fmt.Println(b.Emit(Created{1}))
	off()
	fmt.Println(b.Emit(Created{2}))
	fmt.Println(b.Emit(&Deleted{3, "old"}))
}
