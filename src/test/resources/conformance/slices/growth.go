package main

import "fmt"

func main() {
	var s []int
	last := -1
	for i := range 5000 {
		if cap(s) != last {
			fmt.Print(cap(s), " ")
			last = cap(s)
		}
		s = append(s, i)
	}
	fmt.Println()
	var b []byte
	last = -1
	for i := range 3000 {
		if cap(b) != last {
			fmt.Print(cap(b), " ")
			last = cap(b)
		}
		b = append(b, byte(i))
	}
	fmt.Println()
	var st []string
	last = -1
	for range 1000 {
		if cap(st) != last {
			fmt.Print(cap(st), " ")
			last = cap(st)
		}
		st = append(st, "")
	}
	fmt.Println()
	type three struct{ a, b, c int64 }
	var th []three
	last = -1
	for range 300 {
		if cap(th) != last {
			fmt.Print(cap(th), " ")
			last = cap(th)
		}
		th = append(th, three{})
	}
	fmt.Println()
	fmt.Println(cap(append([]int{1, 2, 3}, 4, 5, 6, 7)), cap(append([]int(nil), 1, 2, 3, 4, 5)), cap(append([]byte("hello"), " world"...)))
	fmt.Println(cap(append([]int32{1}, 2)), cap(append(make([]int, 300), 1)), cap(append(make([]struct{}, 3), struct{}{})) >= 4)
}
