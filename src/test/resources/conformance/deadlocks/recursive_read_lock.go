package main

import (
	"sync"
	"time"
)

var rw sync.RWMutex

func reader() {
	rw.RLock()
	defer rw.RUnlock()
	time.Sleep(2 * time.Millisecond)
	rw.RLock()
	rw.RUnlock()
}
func writer() { rw.Lock(); rw.Unlock() }
func main() {
	go reader()
	time.Sleep(time.Millisecond)
	go writer()
	time.Sleep(5 * time.Millisecond)
	done := make(chan bool)
	<-done
}
