package main

import (
	"fmt"
	"time"
)

var level int

func outer(n int) {
	inner(n + 1)
}

func inner(n int) {
	level = n
}

func spawn() {
	for i := 0; i < 2; i++ {
		start(i)
	}
}

func start(i int) {
	go func() {
		time.Sleep(time.Duration(i+1) * 10 * time.Millisecond)
		outer(i)
	}()
}

func main() {
	spawn()
	time.Sleep(50 * time.Millisecond)
	fmt.Println("done")
}
