package main

import (
	"fmt"
	"sync"
	"time"
)

var (
	readers int
	door    sync.Mutex // protects readers
	room    sync.Mutex // the writer, or all readers
)

func reader(name string) {
	door.Lock()
	if readers++; readers == 1 {
		room.Lock() // the first reader
	}
	door.Unlock()

	fmt.Println(name, "reads")
	time.Sleep(100 * time.Millisecond)

	door.Lock()
	if readers--; readers == 0 {
		room.Unlock() // the last reader
	}
	door.Unlock()
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
