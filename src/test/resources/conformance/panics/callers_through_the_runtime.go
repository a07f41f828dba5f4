package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
)

func frames() string {
	pcs := make([]uintptr, 20)
	fs := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	var s []string
	for {
		f, more := fs.Next()
		s = append(s, f.Function)
		if !more {
			break
		}
	}
	return strings.Join(s, " ")
}

func caller() {
	for i := 0; ; i++ {
		pc, file, line, ok := runtime.Caller(i)
		if !ok {
			fmt.Println("end at", i)
			break
		}
		if strings.HasPrefix(runtime.FuncForPC(pc).Name(), "main") {
			fmt.Print(runtime.FuncForPC(pc).Name(), ":", line, file[strings.LastIndex(file, "/")+1:] != "", " ")
		} else {
			fmt.Print(runtime.FuncForPC(pc).Name(), " ")
		}
	}
}

func try(name string, f func()) {
	defer func() {
		r := recover()
		fmt.Println(name, r, frames())
		caller()
	}()
	f()
}

type T struct{ n int }

func (t *T) get() int { return t.n }

func main() {
	fmt.Println(frames())
	try("plain", func() {})
	try("panic", func() { panic(1) })
	try("error", func() { panic(errors.New("e")) })
	zero := 0
	try("divide", func() { _ = 1 / zero })
	try("index", func() { _ = []int{}[zero] })
	try("nil", func() { var t *T; _ = t.get() })
	try("nilmap", func() { var m map[string]int; m["a"] = 1 })
	try("conv", func() { _ = any(1).(string) })
	try("close", func() { var c chan int; close(c) })
	try("slice", func() { _ = []int{}[zero+1:] })
	try("makeslice", func() { _ = make([]int, zero-1) })
	try("goexit", func() {
		var wg sync.WaitGroup
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { fmt.Println(frames()) }()
			runtime.Goexit()
		}()
		wg.Wait()
	})
	var once sync.Once
	once.Do(func() { fmt.Println(frames()) })
}

func init() { fmt.Println(frames()) }

var v = func() string { s := frames(); fmt.Println(s); return s }()

func init() {
	pcs := make([]uintptr, 20)
	for _, pc := range pcs[:runtime.Callers(0, pcs)] {
		fmt.Print(runtime.FuncForPC(pc-1).Name(), " ")
	}
	fmt.Println()
}
