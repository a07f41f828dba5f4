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

func (a *Account) deposit(amount int) { // the account itself
	a.mu.Lock()
	defer a.mu.Unlock()
	balance := a.balance
	time.Sleep(50 * time.Millisecond) // ask the bank
	a.balance = balance + amount
}

func main() {
	account := &Account{}
	go account.deposit(10)
	go account.deposit(10)
	time.Sleep(200 * time.Millisecond)
	fmt.Println("balance:", account.balance)
}
