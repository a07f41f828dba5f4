package main

import "fmt"

type file struct{ name string }

func (f *file) Close() error { fmt.Println("close", f.name); return nil }

func open(n string) *file { fmt.Println("open", n); return &file{n} }

func main() {
	ch := make(chan int, 1)
	m := map[string]int{"a": 1, "b": 2}
	func() {
		defer close(ch)
		defer delete(m, "a")
		f := open("one")
		defer f.Close()
		g := open("two")
		defer g.Close()
		f.name = "renamed"
		ch <- 1
	}()
	v, ok := <-ch
	fmt.Println(v, ok, m)
	_, ok = <-ch
	fmt.Println(ok)
	defer print("printed to stderr\n")
}
