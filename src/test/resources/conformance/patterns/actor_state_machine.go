package main

import "fmt"

type event interface{ isEvent() }
type coin struct{ cents int }
type push struct{}
type query struct{ reply chan string }

func (coin) isEvent()  {}
func (push) isEvent()  {}
func (query) isEvent() {}

type state func(ev event) state

type turnstile struct {
	paid, passed, alarms int
	inbox                chan event
}

func (t *turnstile) locked(ev event) state {
	switch e := ev.(type) {
	case coin:
		if t.paid += e.cents; t.paid >= 50 {
			return t.unlocked
		}
	case push:
		t.alarms++
	case query:
		e.reply <- fmt.Sprintf("locked paid=%d passed=%d alarms=%d", t.paid, t.passed, t.alarms)
	}
	return t.locked
}

func (t *turnstile) unlocked(ev event) state {
	switch e := ev.(type) {
	case push:
		t.passed++
		t.paid = 0
		return t.locked
	case query:
		e.reply <- fmt.Sprintf("unlocked paid=%d", t.paid)
	}
	return t.unlocked
}

func (t *turnstile) run() {
	s := t.locked
	next := state(s)
	for ev := range t.inbox {
		next = next(ev)
	}
}

func main() {
	t := &turnstile{inbox: make(chan event)}
	go t.run()
	ask := func() {
		q := query{make(chan string)}
		t.inbox <- q
		fmt.Println(<-q.reply)
	}
	for _, ev := range []event{push{}, coin{20}, push{}, coin{30}} {
		t.inbox <- ev
		ask()
	}
	t.inbox <- push{}
	ask()
}
