package main

import (
	"fmt"
	"sync"
	"time"
)

type Waiter struct {
	sync.Mutex
	free [3]bool
	cond *sync.Cond
}

func (w *Waiter) take(l, r int) {
	w.Lock()
	defer w.Unlock()
	for !w.free[l] || !w.free[r] {
		w.cond.Wait() // until somebody is done
	}
	w.free[l], w.free[r] = false, false // both at once
}

func (w *Waiter) putBack(l, r int) {
	w.Lock()
	defer w.Unlock()
	w.free[l], w.free[r] = true, true
	w.cond.Broadcast()
}

func philosopher(i int, w *Waiter, wg *sync.WaitGroup) {
	defer wg.Done()
	w.take(i, (i+1)%3)
	fmt.Println([]string{"Ada", "Ben", "Cid"}[i], "eats")
	time.Sleep(100 * time.Millisecond)
	w.putBack(i, (i+1)%3)
}

func main() {
	w := &Waiter{free: [3]bool{true, true, true}}
	w.cond = sync.NewCond(w)
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go philosopher(i, w, &wg)
	}
	wg.Wait()
	fmt.Println("all have eaten")
}
