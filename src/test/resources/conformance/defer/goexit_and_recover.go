package main

import (
	"fmt"
	"runtime"
	"sync"
)

func f(wg *sync.WaitGroup, name string, g func()) {
	defer wg.Done()
	defer func() { fmt.Println(name, "recovered", recover()) }()
	g()
	fmt.Println(name, "returned")
}

func main() {
	var wg sync.WaitGroup
	run := func(name string, g func()) {
		wg.Add(1)
		go f(&wg, name, g)
		wg.Wait()
	}
	run("goexit", runtime.Goexit)
	run("goexit in defer", func() {
		defer runtime.Goexit()
	})
	run("panic then goexit", func() {
		defer runtime.Goexit()
		panic("lost")
	})
	run("goexit then panic", func() {
		defer func() { panic("won") }()
		runtime.Goexit()
	})
	run("goexit, panic, recover", func() {
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic("x")
		}()
		runtime.Goexit()
	})
	run("nil", func() { panic(nil) })
	run("err", func() { var e error; fmt.Println(e.Error()) })
}
