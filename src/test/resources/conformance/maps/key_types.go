package main

import "fmt"

type point struct{ x, y int }
type kind int

func main() {
	p := map[point]string{{1, 2}: "a", {3, 4}: "b"}
	fmt.Println(p[point{3, 4}], p[point{4, 3}] == "")
	a := map[[2]string]int{{"x", "y"}: 1}
	a[[2]string{"x", "y"}]++
	fmt.Println(a)
	i := map[any]string{1: "int", "1": "string", 1.0: "float", int8(1): "int8", point{}: "point", true: "bool", nil: "nil"}
	fmt.Println(i[1], i["1"], i[1.0], i[int8(1)], i[point{}], i[true], i[nil], i[int16(1)] == "")
	x, y := 1, 1
	ptr := map[*int]string{&x: "x", &y: "y"}
	fmt.Println(ptr[&x], ptr[&y], len(ptr))
	k := map[kind]bool{0: true, 2: true}
	fmt.Println(k[0], k[1], k[kind(2)])
	f := map[float64]int{0.5: 1}
	f[0.5]++
	fmt.Println(f)
	r := map[rune]int{'a': 1}
	fmt.Println(r['a'], r[97])
	ch := make(chan int)
	c := map[chan int]bool{ch: true}
	fmt.Println(c[ch], c[nil])
}
