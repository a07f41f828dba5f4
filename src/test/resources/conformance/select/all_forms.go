package main

import (
	"fmt"
	"time"
)

func gen(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := 0; i < n; i++ {
			c <- i
		}
	}()
	return c
}

func main() {
	c := make(chan int, 1)
	select {
	case v := <-c:
		fmt.Println(v)
	default:
		fmt.Println("default")
	}
	select {
	case c <- 5:
		fmt.Println("sent")
	default:
	}
	select {
	case c <- 6:
	default:
		fmt.Println("full")
	}
	var x int
	var ok bool
	select {
	case x, ok = <-c:
		fmt.Println(x, ok)
	}
	close(c)
	select {
	case x, ok = <-c:
		fmt.Println(x, ok)
	}
	arr := []int{0, 0}
	d := make(chan int, 2)
	d <- 8
	d <- 9
	i := 0
	idx := func() int { i++; return i - 1 }
	select {
	case arr[idx()] = <-d:
	}
	select {
	case arr[idx()], ok = <-d:
	}
	fmt.Println(arr, ok, i)
	m := map[string]int{}
	d <- 3
	select {
	case m["k"] = <-d:
	}
	fmt.Println(m)
	var nilc chan int
	select {
	case <-nilc:
	case nilc <- 1:
	case <-time.After(time.Millisecond):
		fmt.Println("timeout")
	}
	a, b := gen(3), gen(3)
	n := 0
	for a != nil || b != nil {
		select {
		case _, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			n++
		case _, ok := <-b:
			if !ok {
				b = nil
				break
			}
			n++
		}
	}
	fmt.Println(n)
	t := time.NewTicker(10 * time.Millisecond)
	done := time.After(35 * time.Millisecond)
	ticks := 0
L:
	for {
		select {
		case <-t.C:
			ticks++
		case <-done:
			break L
		}
	}
	fmt.Println(ticks)
	type msg struct {
		v    int
		resp chan int
	}
	req := make(chan msg)
	go func() {
		for r := range req {
			r.resp <- r.v * 2
		}
	}()
	resp := make(chan int)
	select {
	case req <- msg{21, resp}:
		fmt.Println(<-resp)
	}
	f := func(s string, c chan int) chan int { fmt.Print(s, " "); return c }
	v := func(s string, n int) int { fmt.Print(s, " "); return n }
	e := make(chan int, 1)
	select {
	case f("c1", nil) <- v("v1", 1):
	case <-f("c2", nil):
	case f("c3", e) <- v("v3", 3):
		fmt.Println("chosen", <-e)
	}
	ro, so := (<-chan int)(e), (chan<- int)(e)
	select {
	case so <- 1:
	}
	select {
	case got := <-ro:
		fmt.Println(got, len(ro), cap(so))
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		close(e)
		select {
		case e <- 1:
		default:
			fmt.Println("no")
		}
	}()
	sem := make(chan struct{}, 2)
	res := make(chan int, 10)
	for i := range 5 {
		go func() {
			sem <- struct{}{}
			defer func() { <-sem }()
			res <- i * i
		}()
	}
	total := 0
	for range 5 {
		total += <-res
	}
	fmt.Println(total)
	chch := make(chan chan string, 1)
	go func() { r := <-chch; r <- "reply" }()
	r := make(chan string)
	chch <- r
	fmt.Println(<-r)
	select {
	case <-time.After(time.Hour):
	case <-func() chan int { c := make(chan int); close(c); return c }():
		fmt.Println("closed")
	}
	fmt.Println(<-func() chan int { c := make(chan int, 1); c <- 4; return c }() + 1)
	select {}
}
