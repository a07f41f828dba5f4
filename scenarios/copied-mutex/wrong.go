package main

import (
	"fmt"
	"sync"
	"time"
)

type Account struct {
	mu      sync.Mutex
	balance *int
}

func (a Account) deposit(amount int) { // a is a copy
	a.mu.Lock()
	defer a.mu.Unlock()
	balance := *a.balance
	time.Sleep(50 * time.Millisecond) // ask the bank
	*a.balance = balance + amount
}

func main() {
	account := Account{balance: new(int)}
	go account.deposit(10)
	go account.deposit(10)
	time.Sleep(200 * time.Millisecond)
	fmt.Println("balance:", *account.balance)
}
