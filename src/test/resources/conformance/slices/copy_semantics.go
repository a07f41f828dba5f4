package main

import "fmt"

type item struct {
	id   int
	tags []string
}

func main() {
	a := []item{{1, []string{"x"}}, {2, nil}}
	b := make([]item, len(a))
	n := copy(b, a)
	b[0].id = 100
	b[0].tags[0] = "shared"
	fmt.Println(n, a, b)
	overlap := []int{1, 2, 3, 4, 5}
	copy(overlap[1:], overlap)
	fmt.Println(overlap)
	copy(overlap, overlap[2:])
	fmt.Println(overlap)
	bs := make([]byte, 3)
	fmt.Println(copy(bs, "hello"), string(bs))
	var dst [4]int
	fmt.Println(copy(dst[1:3], []int{7, 8, 9}), dst)
	c := append([]int(nil), overlap...)
	c[0] = -1
	fmt.Println(overlap[0], c[0])
	nested := [][]int{{1}, {2}}
	shallow := append([][]int{}, nested...)
	shallow[0][0] = 50
	shallow[1] = []int{60}
	fmt.Println(nested, shallow)
	self := []int{1, 2, 3}
	self = append(self, self...)
	self = append(self[:2], self[4:]...)
	fmt.Println(self)
}
