package main

import "time"

func f(c chan int) { c <- 1 }
func g(c <-chan int) {
	for range c {
	}
}
func main() {
	var c chan int
	go f(c)
	time.Sleep(time.Millisecond)
	go g(c)
	time.Sleep(time.Millisecond)
	go func() {
		select {
		case v := <-c:
			_ = v
		}
	}()
	time.Sleep(time.Millisecond)
	go func() {
		select {
		case <-c:
		case c <- 1:
		}
	}()
	time.Sleep(time.Millisecond)
	<-c
}
