package main

import (
	"fmt"
	"time"
)

func get(n string, c chan int) chan int { fmt.Println("chan", n); return c }
func val(n int) int                     { fmt.Println("val", n); return n }

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	var arr [2]int
	idx := func() int { fmt.Println("idx"); return 1 }
	b <- 5
	select {
	case get("a", a) <- val(1):
		fmt.Println("sent")
	case arr[idx()] = <-get("nil", nil):
		fmt.Println("never")
	}
	select {
	case get("nil", nil) <- val(2):
	case arr[idx()] = <-get("b", b):
		fmt.Println(arr)
	}
	m := map[string]bool{}
	close(b)
	select {
	case arr[0], m["ok"] = <-b:
		fmt.Println(arr, m)
	case <-time.After(time.Second):
	}
	select {
	case <-time.After(5 * time.Millisecond):
		fmt.Println("5ms")
	case <-time.After(10 * time.Millisecond):
		fmt.Println("10ms")
	}
loop:
	for i := 0; ; i++ {
		select {
		case a <- i:
			fmt.Println("put", i)
		case v := <-a:
			fmt.Println("took", v)
			if i > 3 {
				break loop
			}
			continue loop
		}
	}
}
