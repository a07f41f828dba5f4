package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"strings"
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
	pr, pw := io.Pipe()
	go pw.Write([]byte("x"))
	pr2, _ := io.Pipe()
	go io.ReadAll(pr2)
	go bufio.NewScanner(pr2).Scan()
	_ = pr
	ctx, cancel := context.WithCancel(context.Background())
	_ = cancel
	go func() { <-ctx.Done() }()
	go time.Sleep(time.Hour)
	go func() {
		for range time.Tick(time.Hour) {
		}
	}()
	go func(a int, b string, c ...int) { var o sync.Once; o.Do(func() { <-nilc }) }(1, "x")
	sig := make(chan os.Signal, 1)
	signal.Notify(sig, os.Interrupt)
	go func() { <-sig }()
	time.Sleep(time.Millisecond)
	buf := make([]byte, 1<<16)
	text := string(buf[:runtime.Stack(buf, true)])
	for _, g := range strings.Split(text, "\n\n") {
		if !strings.Contains(g, "main.") || strings.Contains(g, "ensureSigM") || strings.Contains(g, "signal.loop") {
			continue
		}
		fmt.Println(g)
		fmt.Println()
	}
	panic("end")
}
