package main

import (
	"fmt"
	"math/rand"
	"time"
)

var names = []string{"tobacco", "paper", "matches"}

func smoker(id int, table <-chan [2]int, done chan<- int) {
	for range table {
		done <- id
	}
	fmt.Println(names[id], "leaves")
}

func main() {
	r := rand.New(rand.NewSource(7))
	var tables [3]chan [2]int
	done := make(chan int)
	for i := range tables {
		tables[i] = make(chan [2]int)
		go smoker(i, tables[i], done)
	}
	for k := 0; k < 6; k++ {
		miss := r.Intn(3)
		tables[miss] <- [2]int{(miss + 1) % 3, (miss + 2) % 3}
		fmt.Println("smoker with", names[<-done], "smokes")
	}
	for i := range tables {
		close(tables[i])
		time.Sleep(10 * time.Millisecond)
	}
}
