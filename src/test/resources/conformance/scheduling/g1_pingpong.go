package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(1)
	ping, pong := make(chan string), make(chan string)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		for i := 0; i < 4; i++ {
			fmt.Println(<-ping)
			pong <- fmt.Sprint("pong ", i)
		}
	}()
	go func() {
		defer wg.Done()
		for i := 0; i < 4; i++ {
			ping <- fmt.Sprint("ping ", i)
			fmt.Println(<-pong)
		}
	}()
	wg.Wait()
	jobs := make(chan int, 10)
	res := make(chan string, 10)
	for w := 1; w <= 3; w++ {
		go func(id int) {
			for j := range jobs {
				fmt.Println("worker", id, "started", j)
				res <- fmt.Sprint(id, ":", j)
			}
		}(w)
	}
	for j := 0; j < 5; j++ {
		jobs <- j
	}
	close(jobs)
	for j := 0; j < 5; j++ {
		fmt.Println(<-res)
	}
	prime := func() {
		ch := make(chan int)
		go func() {
			for i := 2; ; i++ {
				ch <- i
			}
		}()
		for i := 0; i < 12; i++ {
			p := <-ch
			fmt.Print(p, " ")
			ch1 := make(chan int)
			go func(in <-chan int) {
				for {
					if i := <-in; i%p != 0 {
						ch1 <- i
					}
				}
			}(ch)
			ch = ch1
		}
		fmt.Println()
	}
	prime()
	var once sync.Once
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			once.Do(func() { fmt.Println("once by", i) })
		}()
	}
	wg.Wait()
	var rw sync.RWMutex
	rw.RLock()
	for i := range 3 {
		wg.Add(2)
		go func() { defer wg.Done(); rw.Lock(); fmt.Print("W", i, " "); rw.Unlock() }()
		go func() { defer wg.Done(); rw.RLock(); fmt.Print("R", i, " "); rw.RUnlock() }()
	}
	runtime.Gosched()
	rw.RUnlock()
	wg.Wait()
	fmt.Println()
	sem := make(chan struct{}, 2)
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sem <- struct{}{}
			fmt.Print("in", i, " ")
			runtime.Gosched()
			<-sem
			fmt.Print("out", i, " ")
		}()
	}
	wg.Wait()
	fmt.Println()
}
