package main

import (
	"fmt"
	"sync"
	"time"
)

var room sync.RWMutex

func reader(name string) {
	room.RLock()
	defer room.RUnlock()
	fmt.Println(name, "reads")
	time.Sleep(100 * time.Millisecond)
}

func writer() {
	room.Lock()
	fmt.Println("writer writes")
	room.Unlock()
}

func main() {
	go reader("Ann")
	time.Sleep(40 * time.Millisecond)
	go writer()
	time.Sleep(40 * time.Millisecond)
	go reader("Bob")
	time.Sleep(80 * time.Millisecond)
	go reader("Cleo")
	time.Sleep(300 * time.Millisecond)
}
