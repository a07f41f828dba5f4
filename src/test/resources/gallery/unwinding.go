package main

import (
	"fmt"
	"runtime"
	"sync"
)

type file struct{ name string }

func (f *file) Close() { fmt.Println("close", f.name) }

func parse(line string) int {
	var m map[string]int
	m[line] = 1
	return len(line)
}

func load(name string) (n int, err error) {
	f := &file{name}
	defer f.Close()
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("load %s: %v", name, r)
		}
	}()
	defer fmt.Println("leaving load")
	return parse(name), nil
}

func worker(wg *sync.WaitGroup, names <-chan string) {
	defer wg.Done()
	for name := range names {
		n, err := load(name)
		fmt.Println(n, err)
	}
}

func quitter(wg *sync.WaitGroup) {
	defer wg.Done()
	defer fmt.Println("quitter's defer")
	func() {
		runtime.Goexit()
	}()
}

func main() {
	names := make(chan string)
	var wg sync.WaitGroup
	wg.Add(2)
	go worker(&wg, names)
	go quitter(&wg)
	names <- "a.txt"
	close(names)
	wg.Wait()
}
