package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"runtime"
	"sort"
	"strings"
)

type celsius float64

func (c celsius) Show() string { return fmt.Sprint(float64(c), " C") }

type outer struct{ celsius }

type counter struct{ n int }

func (c *counter) Add(n int) { c.n += n }

type shower interface{ Show() string }

func double(x int) int { return 2 * x }

func identity[T any](x T) T { return x }

var global = func() {}

func makeAdder(n int) func(int) int {
	return func(x int) int { return x + n }
}

func nested() func() {
	return func() {
		f := func() {}
		tell("innermost", f)
	}
}

// tell says which function a value is, and where that begins.
func tell(what string, f any) {
	fn := runtime.FuncForPC(reflect.ValueOf(f).Pointer())
	file, line := fn.FileLine(fn.Entry())
	fmt.Println(what, fn.Name(), filepath.Base(file), line)
}

// name says only the name: the library lies elsewhere.
func name(f any) string {
	return runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name()
}

func main() {
	tell("function", double)
	tell("main", main)
	tell("closure", makeAdder(1))
	tell("variable", global)
	nested()()
	tell("literal", func(int) string { return "" })
	tell("method expression", celsius.Show)
	tell("method expression of a pointer", (*counter).Add)
	tell("generic", identity[int])
	tell("method value", celsius(1).Show)
	tell("method value by pointer", (&counter{}).Add)
	tell("through a pointer", (*celsius).Show)
	tell("of an embedded field", outer.Show)
	tell("of a pointer's embedded field", (*outer).Show)
	tell("promoted method value", outer{}.Show)
	var s shower = celsius(3)
	tell("of an interface value", s.Show)
	tell("of an interface", shower.Show)
	bound := celsius(2).Show
	fmt.Println(reflect.ValueOf(bound).Pointer() == reflect.ValueOf(celsius(3).Show).Pointer())
	fmt.Println(name(strings.ToUpper), name(fmt.Println), name(errors.New), name(sort.Ints))
	fmt.Println(name(strings.NewReader("").Len), name((*strings.Builder).Len))

	fmt.Println(runtime.FuncForPC(reflect.ValueOf(s).Method(0).Pointer()).Name())
	fmt.Println(runtime.FuncForPC(reflect.TypeOf(s).Method(0).Func.Pointer()).Name())
	fmt.Println(runtime.FuncForPC(reflect.TypeOf(outer{}).Method(0).Func.Pointer()).Name())
	fmt.Println(runtime.FuncForPC(reflect.TypeOf(new(outer)).Method(0).Func.Pointer()).Name())

	a, b := makeAdder(1), makeAdder(2)
	fmt.Println(reflect.ValueOf(a).Pointer() == reflect.ValueOf(b).Pointer(),
		reflect.ValueOf(a).Pointer() == reflect.ValueOf(double).Pointer(),
		runtime.FuncForPC(reflect.ValueOf(a).Pointer()) == runtime.FuncForPC(reflect.ValueOf(b).Pointer()))

	pc, _, line, _ := runtime.Caller(0)
	here := runtime.FuncForPC(pc)
	_, at := here.FileLine(pc)
	_, start := here.FileLine(here.Entry())
	fmt.Println(here.Name(), line == at, start, here.Entry() == reflect.ValueOf(main).Pointer())
	fmt.Println(here == runtime.FuncForPC(reflect.ValueOf(main).Pointer()))
	var none func()
	fmt.Println(reflect.ValueOf(none).Pointer(), runtime.FuncForPC(0) == nil, runtime.FuncForPC(0).Name() == "")
	for frames := runtime.CallersFrames([]uintptr{pc}); ; {
		frame, more := frames.Next()
		fmt.Println(frame.Function, frame.Line == line, frame.Entry == here.Entry(), more)
		if !more {
			break
		}
	}
	fmt.Println(runtime.FuncForPC(pc-1).Name(), runtime.FuncForPC(here.Entry()+1).Name())
	defer func() {
		fmt.Println(recover())
		var handlers = map[string]func(int) int{"double": double, "add": a}
		for _, key := range []string{"add", "double"} {
			full := name(handlers[key])
			fmt.Println(key, full[strings.LastIndex(full, ".")+1:])
		}
	}()
	runtime.FuncForPC(0).FileLine(0)
}
