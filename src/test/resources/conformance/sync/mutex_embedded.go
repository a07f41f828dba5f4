package main

import (
	"fmt"
	"sync"
)

type account struct {
	sync.Mutex
	balance int
}

type cache struct {
	*sync.RWMutex
	m map[int]int
}

func main() {
	var a account
	a.Lock()
	a.balance = 10
	a.Unlock()
	var l sync.Locker = &a
	l.Lock()
	a.balance++
	l.Unlock()
	fmt.Println(a.balance)
	c := cache{new(sync.RWMutex), map[int]int{}}
	c.Lock()
	c.m[1] = 2
	c.Unlock()
	c.RLock()
	fmt.Println(c.m)
	c.RUnlock()
}
