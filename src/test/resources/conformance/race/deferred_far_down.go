package main

import (
	"fmt"
	"sync"
	"time"
)

var n int

func inner() {
	defer func() {
		n++
	}()
}

func outer() {
	inner()
}

func named() {
	n = 5
}

func fails() {
	defer func() {
		n = 7
		recover()
	}()
	panic(1)
}

func callsFails() {
	fails()
}

func loop(wg *sync.WaitGroup) {
	defer wg.Done()
	for i := 0; i < 2; i++ {
		defer named()
	}
}

func main() {
	go func() {
		outer()
	}()
	time.Sleep(20 * time.Millisecond)
	go callsFails()
	time.Sleep(20 * time.Millisecond)
	var wg sync.WaitGroup
	wg.Add(1)
	go loop(&wg)
	wg.Wait()
	fmt.Println(n)
}
