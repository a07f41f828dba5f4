package main

import (
	"fmt"
	"time"
)

type inner struct{ a, b int }

type account struct {
	name    string
	balance int
	inner   inner
}

func (a *account) deposit(n int) {
	a.balance += n
}

func main() {
	acc := &account{name: "ann", inner: inner{1, 2}}
	go func() {
		acc.deposit(5)
		acc.inner.b = 7
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(acc.name, acc.inner.a)
	fmt.Println(acc.balance)
	copied := *acc
	fmt.Println(copied.inner.b)
}
