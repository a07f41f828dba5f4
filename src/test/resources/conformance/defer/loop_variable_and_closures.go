package main

import "fmt"

type res struct{ name string }

func (r *res) close() { fmt.Print("close ", r.name, "; ") }

func main() {
	func() {
		for i := range 3 {
			defer func() { fmt.Print("closure ", i, "; ") }()
			defer fmt.Print("arg ", i, "; ")
		}
	}()
	fmt.Println()
	func() {
		for _, n := range []string{"a", "b"} {
			r := &res{n}
			defer r.close()
			r.name += "!"
		}
	}()
	fmt.Println()
	func() {
		var r *res
		defer func() { fmt.Println("recovered", recover() != nil) }()
		defer r.close()
		r = &res{"late"}
	}()
	func() {
		f := func() { fmt.Print("first; ") }
		defer f()
		f = func() { fmt.Print("second; ") }
		defer f()
	}()
	fmt.Println()
	func() {
		defer func() { fmt.Println("nil func:", recover()) }()
		var f func()
		defer f()
		fmt.Print("body runs; ")
	}()
}
