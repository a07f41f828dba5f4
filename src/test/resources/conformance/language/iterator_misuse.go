package main

import "fmt"

func tooEager(yield func(int) bool) {
	yield(1)
	yield(2)
}

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	try(func() {
		for v := range tooEager {
			fmt.Println(v)
			break
		}
	})
	var saved func(int) bool
	keep := func(yield func(int) bool) {
		saved = yield
		yield(5)
	}
	for v := range keep {
		fmt.Println(v)
	}
	try(func() { saved(6) })
	swallow := func(yield func(int) bool) {
		defer func() { recover() }()
		yield(1)
	}
	try(func() {
		for range swallow {
			panic("lost")
		}
	})
}
