package main

import "fmt"

type Größe int

type Ding interface{ Müssen() }

func (g Größe) Ändern() { panic(g) }

func try(f func()) {
	defer func() {
		r := recover()
		fmt.Printf("%T: %v\n", r, r)
	}()
	f()
}

//go:noinline
func call(c interface{ Ändern() }) { c.Ändern() }

func main() {
	var x any = Größe(1)
	try(func() { _ = x.(string) })
	try(func() { _ = x.(Ding) })
	try(func() { _ = map[any]int{[]Größe{}: 1} })
	try(func() {
		var y, z any = []Größe{}, []Größe{}
		fmt.Println(y == z)
	})
	try(func() {
		call((*Größe)(nil))
	})
	defer func() { panic(fmt.Sprint("für ", x)) }()
	Größe(3).Ändern()
}
