package main

import "fmt"

type box struct {
	n  int
	in [2]int
	s  []int
}

func main() {
	ch := make(chan box, 1)
	b := box{1, [2]int{1, 2}, []int{1, 2}}
	ch <- b
	b.n = 100
	b.in[0] = 100
	b.s[0] = 100
	got := <-ch
	fmt.Println(got, b)
	pc := make(chan *box, 1)
	pc <- &b
	b.n = 200
	fmt.Println((<-pc).n)
	ic := make(chan any, 2)
	ic <- b
	ic <- nil
	b.n = 300
	fmt.Println((<-ic).(box).n, <-ic)
}
