package main

import "fmt"

type list []error

func (l list) Error() string { return fmt.Sprint(len(l), " errors") }

func main() {
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
		panic(r)
	}()
	panic(list{fmt.Errorf("a"), fmt.Errorf("b")})
}
