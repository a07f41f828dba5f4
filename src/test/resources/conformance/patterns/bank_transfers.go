package main

import (
	"errors"
	"fmt"
	"sync"
)

var errFunds = errors.New("insufficient funds")

type account struct {
	id      int
	mu      sync.Mutex
	balance int
}

func transfer(from, to *account, amount int) error {
	first, second := from, to
	if second.id < first.id {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()
	if from.balance < amount {
		return fmt.Errorf("transfer %d from #%d: %w", amount, from.id, errFunds)
	}
	from.balance -= amount
	to.balance += amount
	return nil
}

func main() {
	accounts := make([]*account, 4)
	for i := range accounts {
		accounts[i] = &account{id: i, balance: 100}
	}
	var wg sync.WaitGroup
	for i := range 100 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			transfer(accounts[i%4], accounts[(i*7+1)%4], i%9)
		}()
	}
	wg.Wait()
	total := 0
	for _, a := range accounts {
		total += a.balance
	}
	fmt.Println("total", total)
	err := transfer(accounts[0], accounts[1], 10000)
	fmt.Println(err, errors.Is(err, errFunds))
}
