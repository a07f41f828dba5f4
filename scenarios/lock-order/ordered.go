package main

import (
	"fmt"
	"sync"
	"time"
)

type Account struct {
	id      int
	mu      sync.Mutex
	balance int
}

func transfer(from, to *Account, amount int) {
	first, second := from, to
	if second.id < first.id {
		first, second = second, first // one order for everybody
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	time.Sleep(time.Millisecond) // check the rules

	second.mu.Lock()
	defer second.mu.Unlock()
	from.balance -= amount
	to.balance += amount
}

func main() {
	alice := &Account{id: 1, balance: 100}
	bob := &Account{id: 2, balance: 100}
	var wg sync.WaitGroup

	wg.Add(2)
	go func() { defer wg.Done(); transfer(alice, bob, 10) }()
	go func() { defer wg.Done(); transfer(bob, alice, 20) }()
	wg.Wait()

	fmt.Println(alice.balance, bob.balance)
}
