package main

import "fmt"

type p struct{ n int }

func (x *p) String() string { return fmt.Sprint("n=", x.n) }

type q int

func (q) String() string { panic("no string") }

type e struct{}

func (e) Error() string { panic(fmt.Errorf("inner")) }

func main() {
	var x *p
	fmt.Println(x)
	fmt.Printf("%v %s\n", x, &p{3})
	fmt.Println(q(1))
	fmt.Printf("%s|%d\n", q(2), q(2))
	fmt.Println(e{})
}
