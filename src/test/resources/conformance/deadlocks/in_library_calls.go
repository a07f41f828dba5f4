// Traces are compared with the frames of the library.
package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"sync"
	"time"
)

type worker struct {
	mu   sync.Mutex
	jobs chan func()
}

func (w *worker) loop(name string, n int) {
	for j := range w.jobs {
		j()
	}
}

type runner interface{ run() }
type r1 struct{ c chan int }

func (r r1) run() { <-r.c }

type r2 struct{ c chan int }

func (r *r2) run() { r.c <- 1 }

func spawn[T any](c chan T) { go func() { <-c }() }

func main() {
	var nilc chan int
	c := make(chan int)
	go func() { <-nilc }()
	go func() { nilc <- 1 }()
	go func() { select {} }()
	go func() {
		select {
		case <-c:
		case <-nilc:
		}
	}()
	var mu sync.Mutex
	mu.Lock()
	go mu.Lock()
	go func() { mu.Lock(); defer mu.Unlock() }()
	var rw sync.RWMutex
	rw.RLock()
	go rw.Lock()
	time.Sleep(time.Millisecond)
	go rw.RLock()
	var l sync.Locker = &mu
	go l.Lock()
	l2 := rw.RLocker()
	go l2.Lock()
	var wg sync.WaitGroup
	wg.Add(1)
	go wg.Wait()
	cond := sync.NewCond(&sync.Mutex{})
	go func() { cond.L.Lock(); cond.Wait() }()
	w := &worker{jobs: make(chan func())}
	go w.loop("w", 1)
	var i1, i2 runner = r1{c}, &r2{make(chan int)}
	go i1.run()
	go i2.run()
	f := i2.run
	go f()
	spawn(make(chan string))
	_, pw := io.Pipe()
	go pw.Write([]byte("x"))
	_, pw2 := io.Pipe()
	go fmt.Fprintf(pw2, "%d", 1)
	pr2, _ := io.Pipe()
	go io.ReadAll(pr2)
	go bufio.NewScanner(pr2).Scan()
	go func() { bufio.NewReader(pr2).ReadString('\n') }()
	go io.Copy(io.Discard, pr2)
	ctx, cancel := context.WithCancel(context.Background())
	_ = cancel
	go func() { <-ctx.Done() }()
	go func(a int, b string, c ...int) { var o sync.Once; o.Do(func() { <-nilc }) }(1, "x")
	context.AfterFunc(func() context.Context { c, f := context.WithCancel(ctx); f(); return c }(), func() { <-nilc })
	time.AfterFunc(1, func() { nilc <- 1 })
	time.Sleep(time.Millisecond)
	wg.Wait()
}
