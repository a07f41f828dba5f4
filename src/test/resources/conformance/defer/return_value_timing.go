package main

import "fmt"

func a() (n int) {
	defer func() { n++ }()
	n = 1
	return n * 10
}

func b() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func c() (p *int) {
	n := 1
	defer func() { n = 100 }()
	return &n
}

func d() (s []int) {
	defer func() { s = append(s, 3) }()
	return []int{1, 2}
}

func e() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			n, err = -1, fmt.Errorf("%v", r)
		}
	}()
	n = 5
	return f(), nil
}

func f() int { panic("f broke") }

func g() (x, y int) {
	defer func() { x, y = y, x }()
	x, y = 1, 2
	return
}

func h() (r string) {
	for i := 0; i < 3; i++ {
		defer func(k int) { r += fmt.Sprint(k, i) }(i * 10)
	}
	return "r:"
}

func main() {
	fmt.Println(a(), b(), *c(), d())
	fmt.Println(e())
	fmt.Println(g())
	fmt.Println(h())
}
