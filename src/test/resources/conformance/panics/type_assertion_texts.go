package main

import (
	"errors"
	"fmt"
)

type reader interface{ Read() }
type readCloser interface {
	reader
	Close()
}
type file struct{}

func (file) Read() {}

type pfile struct{}

func (*pfile) Read() {}

type myInt int

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var x any = "str"
	var e error = errors.New("e")
	var r reader = file{}
	var nothing any
	var nilReader reader
	try(func() { _ = x.(int) })
	try(func() { _ = x.(myInt) })
	try(func() { _ = x.(fmt.Stringer) })
	try(func() { _ = nothing.(int) })
	try(func() { _ = nothing.(fmt.Stringer) })
	try(func() { _ = nilReader.(file) })
	try(func() { _ = nilReader.(readCloser) })
	try(func() { _ = r.(readCloser) })
	try(func() { _ = r.(*pfile) })
	try(func() { _ = e.(interface{ Code() int }) })
	try(func() { var v any = pfile{}; _ = v.(reader) })
	try(func() { var v any = myInt(1); _ = v.(int) })
	try(func() { var v any = []int{}; _ = v.([]string) })
	try(func() { var v any = struct{ a int }{}; _ = v.(map[string]file) })
	try(func() { var v any = func(int) error { return nil }; _ = v.(chan<- int) })
}
