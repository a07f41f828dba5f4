package main

import "fmt"

type myErr struct{}

func (*myErr) Error() string { return "mine" }

func bad(fail bool) error {
	var e *myErr
	if fail {
		e = &myErr{}
	}
	return e
}

func good(fail bool) error {
	if fail {
		return &myErr{}
	}
	return nil
}

func main() {
	fmt.Println(bad(false) == nil, good(false) == nil, bad(true), good(true))
	fmt.Printf("%T\n", bad(false))
}
