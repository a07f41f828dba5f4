package main

import (
	"context"
	"fmt"
	"sort"
	"sync"
	"time"
)

func orDone[T any](done <-chan struct{}, c <-chan T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for {
			select {
			case <-done:
				return
			case v, ok := <-c:
				if !ok {
					return
				}
				select {
				case out <- v:
				case <-done:
				}
			}
		}
	}()
	return out
}

func tee[T any](done <-chan struct{}, in <-chan T) (<-chan T, <-chan T) {
	a, b := make(chan T), make(chan T)
	go func() {
		defer close(a)
		defer close(b)
		for v := range orDone(done, in) {
			var a, b = a, b
			for i := 0; i < 2; i++ {
				select {
				case <-done:
				case a <- v:
					a = nil
				case b <- v:
					b = nil
				}
			}
		}
	}()
	return a, b
}

func bridge[T any](done <-chan struct{}, chans <-chan <-chan T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for {
			var s <-chan T
			select {
			case m, ok := <-chans:
				if !ok {
					return
				}
				s = m
			case <-done:
				return
			}
			for v := range orDone(done, s) {
				select {
				case out <- v:
				case <-done:
				}
			}
		}
	}()
	return out
}

func merge[T any](cs ...<-chan T) <-chan T {
	var wg sync.WaitGroup
	out := make(chan T, 3)
	wg.Add(len(cs))
	for _, c := range cs {
		go func() {
			defer wg.Done()
			for v := range c {
				out <- v
			}
		}()
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func gen[T any](vs ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, v := range vs {
			c <- v
		}
	}()
	return c
}

func repeat(done <-chan struct{}, fn func() int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for {
			select {
			case <-done:
				return
			case c <- fn():
			}
		}
	}()
	return c
}

func take[T any](done <-chan struct{}, c <-chan T, n int) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for range n {
			select {
			case <-done:
				return
			case out <- <-c:
			}
		}
	}()
	return out
}

func or(chs ...<-chan any) <-chan any {
	switch len(chs) {
	case 0:
		return nil
	case 1:
		return chs[0]
	}
	d := make(chan any)
	go func() {
		defer close(d)
		switch len(chs) {
		case 2:
			select {
			case <-chs[0]:
			case <-chs[1]:
			}
		default:
			select {
			case <-chs[0]:
			case <-chs[1]:
			case <-chs[2]:
			case <-or(append(chs[3:], d)...):
			}
		}
	}()
	return d
}

func main() {
	done := make(chan struct{})
	x := 0
	a, b := tee(done, take(done, repeat(done, func() int { x++; return x }), 4))
	for v := range a {
		fmt.Println(v, <-b)
	}
	cc := make(chan (<-chan int))
	go func() {
		defer close(cc)
		for i := 0; i < 4; i++ {
			s := make(chan int, 1)
			s <- i
			close(s)
			cc <- s
		}
	}()
	for v := range bridge(done, cc) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	var all []string
	for v := range merge(gen("a", "b"), gen("c"), gen[string]()) {
		all = append(all, v)
	}
	sort.Strings(all)
	fmt.Println(all)
	sig := func(d time.Duration) <-chan any {
		c := make(chan any)
		go func() { defer close(c); time.Sleep(d) }()
		return c
	}
	start := time.Now()
	<-or(sig(2*time.Hour), sig(5*time.Minute), sig(30*time.Millisecond), sig(time.Hour), sig(time.Minute))
	fmt.Println(time.Since(start).Round(10 * time.Millisecond))
	close(done)
	ctx, cancel := context.WithTimeoutCause(context.Background(), 5*time.Millisecond, fmt.Errorf("too slow: %w", context.Canceled))
	defer cancel()
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
}
