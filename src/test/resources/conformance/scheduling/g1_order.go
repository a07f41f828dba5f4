package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	for i := 0; i < 10; i++ {
		wg.Add(1)
		go func() { defer wg.Done(); fmt.Print(i, " ") }()
	}
	wg.Wait()
	fmt.Println()
	ch := make(chan int)
	go func() {
		for i := 0; i < 5; i++ {
			fmt.Print("s", i, " ")
			ch <- i
			fmt.Print("S", i, " ")
		}
		close(ch)
	}()
	for v := range ch {
		fmt.Print("r", v, " ")
	}
	fmt.Println()
	bc := make(chan int, 2)
	go func() {
		for i := 0; i < 6; i++ {
			bc <- i
			fmt.Print("S", i, " ")
		}
		close(bc)
	}()
	for v := range bc {
		fmt.Print("r", v, " ")
	}
	fmt.Println()
	for i := 0; i < 3; i++ {
		go func() {
			for j := 0; j < 3; j++ {
				fmt.Print(i, j, " ")
				runtime.Gosched()
			}
		}()
	}
	for i := 0; i < 5; i++ {
		fmt.Print("m", i, " ")
		runtime.Gosched()
	}
	fmt.Println()
	var mu sync.Mutex
	mu.Lock()
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Print("w", i, " ")
			mu.Lock()
			fmt.Print("l", i, " ")
			mu.Unlock()
		}()
	}
	runtime.Gosched()
	mu.Unlock()
	fmt.Print("u ")
	mu.Lock()
	fmt.Print("main-again ")
	mu.Unlock()
	wg.Wait()
	fmt.Println()
	c := sync.NewCond(&mu)
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			c.Wait()
			fmt.Print("c", i, " ")
			mu.Unlock()
		}()
	}
	runtime.Gosched()
	c.Signal()
	runtime.Gosched()
	c.Broadcast()
	wg.Wait()
	fmt.Println()
	a, b := make(chan int), make(chan int)
	go func() {
		for i := range 4 {
			a <- i
		}
		close(a)
	}()
	go func() {
		for i := range 4 {
			b <- i * 10
		}
		close(b)
	}()
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			fmt.Print("a", v, " ")
			runtime.Gosched()
		case v, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			_ = v
		}
	}
	fmt.Println()
	done := make(chan bool)
	go func() {
		go func() { fmt.Print("inner ") }()
		fmt.Print("outer ")
		done <- true
		fmt.Print("after ")
	}()
	<-done
	fmt.Print("main ")
	runtime.Gosched()
	fmt.Println(runtime.NumGoroutine())
}
