package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	try := func(n int) {
		defer func() { fmt.Println(n, "recovered", recover()) }()
		once.Do(func() { panic("first and last") })
		fmt.Println(n, "returned")
	}
	try(1)
	try(2)
}
