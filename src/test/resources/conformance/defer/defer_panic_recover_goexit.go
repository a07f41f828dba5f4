package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
)

func a() (n int) {
	defer func() { n++ }()
	defer func() { n *= 10 }()
	return 4
}

func b() (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("got ", r)
		}
	}()
	defer func() {
		defer func() {
			fmt.Println("inner", recover())
		}()
		panic("second")
	}()
	panic("first")
}

func c() {
	defer fmt.Println("c deferred 1")
	defer func() {
		r := recover()
		fmt.Println("rec", r)
		panic(fmt.Sprint("re-", r))
	}()
	panic("orig")
}

func d(n int) {
	for i := 0; i < n; i++ {
		defer fmt.Print(i, " ")
	}
}

func helper() any { return recover() }

func e() {
	defer func() {
		fmt.Println("helper:", helper())
		fmt.Println("direct:", recover())
	}()
	panic("E")
}

func f() (err error) {
	defer func() {
		if r := recover(); r != nil {
			var re runtime.Error
			if e, ok := r.(error); ok && errors.As(e, &re) {
				err = fmt.Errorf("runtime: %w", e)
			} else {
				err = fmt.Errorf("%v", r)
			}
		}
	}()
	var p *struct{ x int }
	p.x = 1
	return nil
}

type T struct{ n int }

func (t T) val()  { fmt.Println("val", t.n) }
func (t *T) ptr() { fmt.Println("ptr", t.n) }

func g() {
	t := T{1}
	defer t.val()
	defer t.ptr()
	f := t.val
	defer f()
	t.n = 2
}

func args(s string) string { fmt.Println("eval", s); return s }

func h() {
	defer fmt.Println(args("1"), args("2"))
	fmt.Println("body")
	defer func() { fmt.Println("last") }()
}

func i() {
	defer func() { fmt.Println("i", recover()) }()
	var fn func()
	defer fn()
	fmt.Println("before nil deferred")
}

func j() (x int) {
	defer func() {
		recover()
		x = 9
	}()
	func() {
		defer func() { panic("replaced") }()
		panic("orig")
	}()
	return 1
}

func k() {
	defer func() { fmt.Println("k outer", recover()) }()
	defer func() {
		defer func() { fmt.Println("k nested", recover()) }()
	}()
	panic("K")
}

func goexit() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("goexit recover", recover()) }()
		func() {
			defer fmt.Println("unwinding")
			runtime.Goexit()
		}()
		fmt.Println("never")
	}()
	<-done
	done = make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("after", recover()) }()
		defer runtime.Goexit()
		panic("swallowed")
	}()
	<-done
	done = make(chan bool)
	go func() {
		defer close(done)
		defer func() {
			fmt.Println(recover())
		}()
		defer func() {
			panic("in goexit")
		}()
		runtime.Goexit()
	}()
	<-done
}

func l() (r int) {
	for n := 0; ; n++ {
		func() {
			defer func() {
				if recover() != nil {
					r += n
				}
			}()
			if n%2 == 0 {
				panic(n)
			}
		}()
		if n == 6 {
			return r
		}
	}
}

func m() {
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
		err := r.(error)
		fmt.Println(err.Error())
	}()
	panic(nil)
}

func n() {
	defer func() { fmt.Println("n:", recover()) }()
	defer panic("deferred panic")
	defer func() { recover() }()
	panic("x")
}

func o() (a, b int) {
	defer func(x int) { a = x + b }(b)
	a, b = 1, 2
	return b * 10, a * 10
}

func main() {
	fmt.Println(a())
	fmt.Println(b())
	func() {
		defer func() { fmt.Println("main rec", recover()) }()
		c()
	}()
	d(4)
	fmt.Println()
	e()
	fmt.Println(f())
	g()
	h()
	i()
	fmt.Println(j())
	k()
	goexit()
	fmt.Println(l())
	m()
	n()
	fmt.Println(o())
	fmt.Println(recover())
	defer os.Exit(3)
	defer fmt.Println("exiting")
	defer func() {
		defer func() { fmt.Println("z", recover()) }()
		panic(errors.New("e"))
	}()
	panic("never seen")
}
