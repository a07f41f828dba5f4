package main

import (
	"fmt"
	"runtime"
	"sync"
)

func run(name string, f func()) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { fmt.Println(name, "outer deferred, recover:", recover()) }()
		f()
		fmt.Println(name, "returned")
	}()
	wg.Wait()
}

func main() {
	run("plain", func() { runtime.Goexit() })
	run("panic in deferred call of Goexit", func() {
		defer func() { panic("while exiting") }()
		runtime.Goexit()
	})
	run("recovered panic in deferred call of Goexit", func() {
		defer func() {
			defer func() { fmt.Println("inner recover:", recover()) }()
			panic("inner")
		}()
		runtime.Goexit()
	})
	run("Goexit in deferred call of a return", func() {
		defer runtime.Goexit()
	})
	run("nested Goexit", func() {
		defer runtime.Goexit()
		runtime.Goexit()
	})
	run("recover does not stop Goexit", func() {
		defer func() { recover() }()
		runtime.Goexit()
	})
}
