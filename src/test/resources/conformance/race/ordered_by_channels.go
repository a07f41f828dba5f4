package main

import "fmt"

func main() {
	// a send comes before its receive
	a := 0
	unbuffered := make(chan bool)
	go func() {
		a = 1
		unbuffered <- true
	}()
	<-unbuffered
	a++

	// a receive comes before the send is over
	b := 0
	go func() {
		b = 1
		<-unbuffered
	}()
	unbuffered <- true
	b++

	// a close comes before the receive that notices it
	c := 0
	closed := make(chan struct{})
	go func() {
		c = 1
		close(closed)
	}()
	<-closed
	c++

	// the k-th receive comes before the send of number k + capacity
	d := 0
	slots := make(chan int, 3)
	done := make(chan bool)
	for i := 0; i < 10; i++ {
		go func() {
			slots <- i
			select {
			case done <- true:
			}
			<-slots
		}()
		<-done
	}
	one := make(chan struct{}, 1)
	for i := 0; i < 10; i++ {
		go func() {
			one <- struct{}{}
			d++
			<-one
			done <- true
		}()
	}
	for i := 0; i < 10; i++ {
		<-done
	}
	fmt.Println(a, b, c, d)
}
