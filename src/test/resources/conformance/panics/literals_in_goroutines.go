package main

import "time"

type T struct{ f func() }

func (t T) run() { go func() { func() { t.f() }() }() }

func outer() func() {
	return func() {
		var a [3]int
		i := 5
		func(k int) {
			a[k%8] = 1
		}(i)
	}
}

func main() {
	T{outer()}.run()
	time.Sleep(time.Second)
}
