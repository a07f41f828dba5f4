package main

import "fmt"

func helper() any { return recover() }

func direct() (s string) {
	defer func() { s = fmt.Sprint("direct: ", recover()) }()
	panic(1)
}

func throughHelper() (s string) {
	defer func() { recover() }()
	defer func() { s = fmt.Sprint("helper: ", helper()) }()
	panic(2)
}

func deferredHelper() (s string) {
	s = "deferred helper stopped it"
	defer helper()
	panic(3)
}

func nested() (s string) {
	defer func() { s += fmt.Sprint(" outer:", recover()) }()
	defer func() {
		func() { s = fmt.Sprint("inner:", recover()) }()
	}()
	panic(4)
}

func none() any {
	return recover()
}

func twice() (s string) {
	defer func() { s += fmt.Sprint(" second:", recover()) }()
	defer func() { s = fmt.Sprint("first:", recover()) }()
	panic(5)
}

func main() {
	fmt.Println(direct())
	fmt.Println(throughHelper() + "|")
	fmt.Println(deferredHelper() + "|")
	fmt.Println(nested())
	fmt.Println(none())
	fmt.Println(twice())
	defer fmt.Println("deferred recover() directly does not stop it when its result is printed later")
	func() {
		defer recover()
		defer func() { fmt.Println("still:", recover()) }()
		panic(6)
	}()
}
