package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sync"
	"time"
)

type Limiter struct {
	mu     sync.Mutex
	rate   float64
	burst  int
	tokens float64
	last   time.Time
}

func New(rate float64, burst int) *Limiter {
	return &Limiter{rate: rate, burst: burst, tokens: float64(burst), last: time.Now()}
}
func (l *Limiter) advance(now time.Time) {
	el := now.Sub(l.last)
	l.tokens = math.Min(float64(l.burst), l.tokens+el.Seconds()*l.rate)
	l.last = now
}
func (l *Limiter) Allow() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.advance(time.Now())
	if l.tokens >= 1 {
		l.tokens--
		return true
	}
	return false
}

var ErrExceeds = errors.New("rate: Wait(n) would exceed context deadline")

func (l *Limiter) Wait(ctx context.Context) error {
	l.mu.Lock()
	now := time.Now()
	l.advance(now)
	l.tokens--
	var wait time.Duration
	if l.tokens < 0 {
		wait = time.Duration(-l.tokens / l.rate * float64(time.Second))
	}
	if dl, ok := ctx.Deadline(); ok && now.Add(wait).After(dl) {
		l.tokens++
		l.mu.Unlock()
		return ErrExceeds
	}
	l.mu.Unlock()
	if wait == 0 {
		return nil
	}
	t := time.NewTimer(wait)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

type Breaker struct {
	mu       sync.Mutex
	failures int
	state    string
	opened   time.Time
}

func (b *Breaker) Call(f func() error) error {
	b.mu.Lock()
	if b.state == "open" {
		if time.Since(b.opened) < 50*time.Millisecond {
			b.mu.Unlock()
			return errors.New("circuit open")
		}
		b.state = "half-open"
	}
	b.mu.Unlock()
	err := f()
	b.mu.Lock()
	defer b.mu.Unlock()
	if err != nil {
		b.failures++
		if b.failures >= 3 || b.state == "half-open" {
			b.state, b.opened = "open", time.Now()
		}
		return fmt.Errorf("call: %w", err)
	}
	b.state, b.failures = "closed", 0
	return nil
}
func main() {
	l := New(100, 3)
	ok := 0
	for range 10 {
		if l.Allow() {
			ok++
		}
	}
	fmt.Println(ok)
	start := time.Now()
	for range 5 {
		if err := l.Wait(context.Background()); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(time.Since(start).Round(10 * time.Millisecond))
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	fmt.Println(l.Wait(ctx), ctx.Err())
	b := &Breaker{state: "closed"}
	fail := errors.New("fail")
	for i := range 6 {
		err := b.Call(func() error {
			if i < 4 {
				return fail
			}
			return nil
		})
		fmt.Println(i, err, b.state, errors.Is(err, fail))
	}
	time.Sleep(60 * time.Millisecond)
	fmt.Println(b.Call(func() error { return nil }), b.state)
	backoff := 10 * time.Millisecond
	for i := 0; i < 5; i++ {
		d := time.Duration(float64(backoff) * math.Pow(2, float64(i)))
		if d > 100*time.Millisecond {
			d = 100 * time.Millisecond
		}
		fmt.Print(d, " ")
	}
	fmt.Println()
}
