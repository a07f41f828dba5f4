package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type job struct{ id, n int }

func worker(id int, jobs <-chan job, results chan<- [2]int, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		results <- [2]int{j.id, j.n * j.n}
	}
}

func stage[T, U any](in <-chan T, f func(T) U) <-chan U {
	out := make(chan U)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

func main() {
	jobs := make(chan job, 10)
	results := make(chan [2]int, 10)
	var wg sync.WaitGroup
	for w := range 3 {
		wg.Add(1)
		go worker(w, jobs, results, &wg)
	}
	for i := range 6 {
		jobs <- job{i, i + 1}
	}
	close(jobs)
	go func() { wg.Wait(); close(results) }()
	sum := 0
	for r := range results {
		sum += r[1]
	}
	fmt.Println(sum)
	src := make(chan int)
	go func() {
		for i := range 5 {
			src <- i
		}
		close(src)
	}()
	for s := range stage(stage(src, func(i int) float64 { return float64(i) / 2 }), func(f float64) string { return fmt.Sprint(f, "!") }) {
		fmt.Print(s, " ")
	}
	fmt.Println()
	var mu sync.Mutex
	var rw sync.RWMutex
	var n atomic.Int64
	var once sync.Once
	m := map[int]int{}
	var wg2 sync.WaitGroup
	for i := 0; i < 50; i++ {
		wg2.Add(1)
		go func() {
			defer wg2.Done()
			once.Do(func() { fmt.Println("once") })
			mu.Lock()
			m[i%5]++
			mu.Unlock()
			rw.RLock()
			_ = m
			rw.RUnlock()
			n.Add(int64(i))
		}()
	}
	wg2.Wait()
	fmt.Println(m, n.Load())
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	select {
	case <-ctx.Done():
		fmt.Println(ctx.Err(), errors.Is(ctx.Err(), context.DeadlineExceeded))
	case <-time.After(time.Second):
	}
	cond := sync.NewCond(&mu)
	ready := 0
	for range 3 {
		go func() {
			mu.Lock()
			ready++
			cond.Broadcast()
			mu.Unlock()
		}()
	}
	mu.Lock()
	for ready < 3 {
		cond.Wait()
	}
	mu.Unlock()
	fmt.Println("ready")
	errc := make(chan error, 2)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				errc <- fmt.Errorf("recovered: %v", r)
			}
		}()
		var arr []int
		_ = arr[3]
	}()
	fmt.Println(<-errc)
	done := make(chan struct{})
	data := make(chan int)
	go func() {
		defer close(done)
		for {
			select {
			case v, ok := <-data:
				if !ok {
					return
				}
				fmt.Print(v, " ")
			}
		}
	}()
	for i := range 3 {
		data <- i
	}
	close(data)
	<-done
	fmt.Println()
	start := time.Now()
	time.Sleep(15 * time.Millisecond)
	if d := time.Since(start); d >= 15*time.Millisecond && d < 200*time.Millisecond {
		fmt.Println("slept")
	}
	tm := time.AfterFunc(time.Hour, func() {})
	fmt.Println(tm.Stop(), tm.Stop())
	var p sync.Map
	p.Store("a", 1)
	v, ok := p.LoadOrStore("a", 2)
	fmt.Println(v, ok)
	go func() { panic(fmt.Sprintf("boom %d", 42)) }()
	time.Sleep(time.Second)
}
