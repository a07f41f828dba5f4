package main

import (
	"errors"
	"fmt"
	"time"
)

var errOpen = errors.New("circuit open")

type breaker struct {
	fails, limit int
	openUntil    time.Time
	coolDown     time.Duration
}

func (b *breaker) call(f func() error) error {
	if time.Now().Before(b.openUntil) {
		return errOpen
	}
	if err := f(); err != nil {
		if b.fails++; b.fails >= b.limit {
			b.openUntil = time.Now().Add(b.coolDown)
			b.fails = 0
		}
		return err
	}
	b.fails = 0
	return nil
}

func main() {
	b := &breaker{limit: 2, coolDown: 100 * time.Millisecond}
	down := errors.New("service down")
	for range 4 {
		fmt.Println(b.call(func() error { return down }))
	}
	time.Sleep(150 * time.Millisecond)
	fmt.Println(b.call(func() error { return nil }))
}
