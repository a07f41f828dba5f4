package main

import "fmt"

type list struct{ next *list }

// What a goroutine panics with while it is not done with a nil dereference, the signal is told of.
func main() {
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		var l *list
		l.next = l
	}()
	defer func() {
		r := recover()
		panic(fmt.Errorf("wrapped: %v", r))
	}()
	var l *list
	fmt.Println(l.next)
}
