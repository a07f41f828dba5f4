package main

import (
	"fmt"
	"runtime"
	"strings"
)

func where() string {
	_, file, line, ok := runtime.Caller(1)
	return fmt.Sprint(file[strings.LastIndex(file, "/")+1:], ":", line, " ", ok)
}

func name() string {
	pc, _, _, _ := runtime.Caller(1)
	return runtime.FuncForPC(pc).Name()
}

func main() {
	fmt.Println(where())
	fmt.Println(name())
	func() { fmt.Println(name()) }()
	runtime.GC()
	runtime.Gosched()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.NumGC > 0, runtime.NumGoroutine(), runtime.GOMAXPROCS(0))
	x := new(int)
	runtime.KeepAlive(x)
	fmt.Println(runtime.Compiler, runtime.GOOS, runtime.GOARCH, strings.HasPrefix(runtime.Version(), "go1."))
	runtime.LockOSThread()
	runtime.UnlockOSThread()
	_, _, _, ok := runtime.Caller(50)
	fmt.Println(ok)
}
