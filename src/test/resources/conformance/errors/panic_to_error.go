package main

import (
	"errors"
	"fmt"
	"runtime"
)

func safely(f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case runtime.Error:
			err = fmt.Errorf("runtime: %w", r)
		case error:
			err = fmt.Errorf("error: %w", r)
		default:
			err = fmt.Errorf("value: %v", r)
		}
	}()
	f()
	return nil
}

func main() {
	mine := errors.New("mine")
	fmt.Println(safely(func() {}))
	fmt.Println(safely(func() { panic("text") }))
	err := safely(func() { panic(mine) })
	fmt.Println(err, errors.Is(err, mine))
	fmt.Println(safely(func() { var xs []int; _ = xs[1] }))
	err = safely(func() { panic(nil) })
	var pne *runtime.PanicNilError
	fmt.Println(err, errors.As(err, &pne))
	var te *runtime.TypeAssertionError
	fmt.Println(errors.As(safely(func() { var v any = 1; _ = v.(string) }), &te), te)
}
