package main

import "time"

type I interface{ M() }
type T struct{ n int }

func (t T) M() { println(t.n) }

func main() {
	defer func() {
		println(recover() != nil)
		var p *T
		defer func() { println(recover() != nil); go func(f func()) { f() }(nil); time.Sleep(time.Millisecond) }()
		go p.M()
	}()
	var i I
	go i.M()
	time.Sleep(time.Millisecond)
}
