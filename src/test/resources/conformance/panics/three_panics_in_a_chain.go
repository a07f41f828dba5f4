package main

import "fmt"

type E struct{ n int }

func (e E) Error() string { return fmt.Sprintf("E%d", e.n) }

func a() {
	defer func() {
		r := recover()
		panic(fmt.Sprintf("a: %v", r))
	}()
	b()
}

func b() {
	defer func() {
		panic(E{2})
	}()
	defer fmt.Println("b deferred")
	c()
}

func c() {
	defer func() {
		defer func() {
			fmt.Println("inner", recover())
		}()
		panic("c inner")
	}()
	panic(E{1})
}

func main() {
	defer fmt.Println("main deferred")
	a()
}
