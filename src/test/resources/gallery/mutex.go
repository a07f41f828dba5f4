package main

import (
	"fmt"
	"sync"
	"time"
)

type Account struct {
	mu      sync.Mutex
	balance int
}

func (a *Account) deposit(n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	time.Sleep(2 * time.Millisecond)
	a.balance += n
}

func main() {
	var account Account
	var wg sync.WaitGroup
	for i := 1; i <= 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			account.deposit(10 * i)
		}()
	}
	wg.Wait()
	fmt.Println(account.balance)
}
