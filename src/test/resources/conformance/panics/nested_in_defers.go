package main

import (
	"errors"
	"fmt"
	"os"
)

type MyErr struct{ msg string }

func (m MyErr) Error() string { return "myerr:" + m.msg }

func a() {
	defer func() {
		r := recover()
		panic(fmt.Errorf("a: %v", r))
	}()
	b()
}
func b() {
	defer func() {
		panic(MyErr{"in defer"})
	}()
	panic(errors.New("b failed"))
}
func main() {
	defer fmt.Fprintln(os.Stderr, "main deferred")
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("recovered", e)
			panic(e)
		}
	}()
	a()
}
