package main

import "fmt"

func small(xs []int, i int) int { return xs[i] }

func medium(xs []int, i int) int { return small(xs, i) + 1 }

type box struct{ xs []int }

func (b box) get(i int) int   { return medium(b.xs, i) }
func (b *box) get2(i int) int { return b.get(i) * 2 }

func main() {
	b := &box{[]int{1, 2}}
	fmt.Println(b.get2(1))
	fmt.Println(b.get2(5))
}
