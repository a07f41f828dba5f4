package main

import "fmt"

func run(name string, f func()) {
	defer func() { fmt.Println(name, "->", recover()) }()
	f()
}

func main() {
	run("again", func() {
		defer func() {
			r := recover()
			panic(fmt.Sprint("re-", r))
		}()
		panic("one")
	})
	run("replaced", func() {
		defer func() { panic("second") }()
		panic("first")
	})
	run("recover in the middle", func() {
		defer func() { fmt.Println("last deferred") }()
		defer func() { recover() }()
		panic("gone")
	})
	run("panic inside deferred recovered inside", func() {
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic("from deferred")
		}()
		panic("outer")
	})
	run("after recovery a new panic", func() {
		defer func() { panic("new") }()
		defer func() { recover() }()
		panic("old")
	})
}
