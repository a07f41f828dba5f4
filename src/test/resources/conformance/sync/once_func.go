package main

import (
	"errors"
	"fmt"
	"sync"
)

func main() {
	f := sync.OnceFunc(func() { fmt.Println("ran") })
	f()
	f()
	v := sync.OnceValue(func() int { fmt.Println("computed"); return 42 })
	fmt.Println(v(), v())
	vs := sync.OnceValues(func() (string, error) { return "x", errors.New("once") })
	fmt.Println(vs())
	fmt.Println(vs())
	p := sync.OnceFunc(func() { panic("again") })
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			p()
		}()
	}
}
