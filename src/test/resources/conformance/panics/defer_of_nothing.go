package main

type T struct{ n int }

func (t T) M() { println(t.n) }

type I interface{ M() }

func a() {
	defer func() { println("a", recover().(error).Error()) }()
	var f func(int)
	defer f(1)
	println("in a")
}
func b() {
	defer func() { println("b", recover().(error).Error()) }()
	var i I
	defer i.M()
	println("in b")
}
func c() {
	defer func() { println("c", recover().(error).Error()) }()
	var p *T
	defer p.M()
	println("in c")
}
func main() {
	a()
	b()
	c()
	var f func()
	defer f()
}
