package main

import (
	"fmt"
	"strings"
)

type guard struct{ log []string }

func (g *guard) catch(where string) {
	if r := recover(); r != nil {
		g.log = append(g.log, fmt.Sprint(where, ":", r))
	}
}

func (g guard) String() string { return strings.Join(g.log, " | ") }

func protect(f func()) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	f()
	return true
}

func main() {
	g := &guard{}
	func() {
		defer g.catch("method")
		panic(1)
	}()
	func() {
		defer func() { g.catch("called from closure") }()
		defer func() { recover() }()
		panic(2)
	}()
	func() {
		defer g.catch("outer")
		func() {
			defer g.catch("inner")
			panic(3)
		}()
		panic(4)
	}()
	fmt.Println(g)
	fmt.Println(protect(func() {}), protect(func() { panic("x") }), protect(func() {
		protect(func() { panic("inner") })
	}))
	ifaceCatch := interface{ catch(string) }(g)
	func() {
		defer ifaceCatch.catch("through interface")
		panic(5)
	}()
	catch := g.catch
	func() {
		defer catch("method value")
		panic(6)
	}()
	fmt.Println(len(g.log), g.log[len(g.log)-2:])
}
