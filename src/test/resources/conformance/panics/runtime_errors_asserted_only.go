package main

import "runtime"

// The runtime's errors have their types also in a program that never makes or prints one.
func kind(f func()) {
	defer func() {
		r := recover()
		switch r.(type) {
		case nil, *runtime.PanicNilError:
			println("nothing, or nil")
		case *runtime.TypeAssertionError:
			println("a type assertion")
		case runtime.Error:
			println("another runtime error")
		default:
			println("something else")
		}
		_, isNil := r.(*runtime.PanicNilError)
		_, isAssertion := r.(*runtime.TypeAssertionError)
		_, isRuntime := r.(runtime.Error)
		println(isNil, isAssertion, isRuntime)
	}()
	f()
}

func main() {
	var x any
	var s []int
	kind(func() { panic(nil) })
	kind(func() { _ = x.(int) })
	kind(func() { _ = s[len(s)] })
	kind(func() { panic("text") })
	kind(func() {})
}
