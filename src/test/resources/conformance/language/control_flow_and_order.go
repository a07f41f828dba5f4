package main

import "fmt"

func sw(i int) string {
	switch {
	case i < 0:
		return "neg"
	case i == 0:
		fallthrough
	case i == 1:
		return "small"
	default:
		fallthrough
	case i > 100:
		return "big-or-default"
	}
}

func gt(n int) (s int) {
	i := 0
top:
	if i < n {
		s += i
		i++
		goto top
	}
	goto end
end:
	return s
}

func prime(n int) []int {
	var r []int
outer:
	for i := 2; len(r) < n; i++ {
		for _, p := range r {
			if i%p == 0 {
				continue outer
			}
			if p*p > i {
				break
			}
		}
		r = append(r, i)
	}
	return r
}

func order() {
	trace := func(s string, v int) int { fmt.Print(s, " "); return v }
	arr := []int{0, 0, 0}
	arr[trace("idx", 1)] = trace("val", 5)
	m := map[int]int{}
	m[trace("k", 1)] += trace("v", 2)
	x, y := trace("a", 1), trace("b", 2)
	_ = trace("c", 1) + trace("d", 2)*trace("e", 3)
	_ = trace("f", 0) == 1 && trace("g", 1) == 1 || trace("h", 1) == 1
	fmt.Println(arr, m, x, y)
	f := func(a, b int) func(int) int { fmt.Print("f "); return func(c int) int { return a + b + c } }
	fmt.Println(f(trace("p", 1), trace("q", 2))(trace("r", 3)))
	i := 0
	i, arr[i] = 1, 9
	fmt.Println(i, arr)
	arr[0], arr[0] = 1, 2
	fmt.Println(arr)
	var p *int
	func() {
		defer func() { recover(); fmt.Println("x is", i) }()
		i, *p = 5, 6
	}()
	sl := []int{1, 2, 3}
	j := 0
	next := func() int { j++; return j }
	sl[next()], sl[next()] = next(), next()
	fmt.Println(sl)
	st := struct{ a, b int }{next(), next()}
	lit := []int{next(), 5: next(), next()}
	fmt.Println(st, lit)
	k := 1
	g := func() int { k = 10; return 1 }
	fmt.Println(k+g(), k)
	v := []int{k, g(), k}
	fmt.Println(v)
}

type Color int

const (
	Red Color = iota
	Green
)

func main() {
	for _, i := range []int{-1, 0, 1, 5, 200} {
		fmt.Print(sw(i), " ")
	}
	fmt.Println(gt(5), prime(10))
	order()
	switch x := 5; x {
	case 1, 2, 3:
		fmt.Println("low")
	case 4, 5:
		fmt.Println("mid")
		if x == 5 {
			break
		}
		fmt.Println("no")
	}
	switch c := Green; c {
	case Red:
		fmt.Println("red")
	case Green:
		fmt.Println("green")
	}
	switch s := "x"; {
	case s == "y":
	default:
		fmt.Println("def")
	}
	switch {
	}
	switch f := func() int { return 3 }; f() {
	case 3:
		fmt.Println("three")
	}
	var e any = 3
	switch e {
	case "3":
		fmt.Println("str")
	case 3:
		fmt.Println("int 3")
	}
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, j, ";")
	}
	fmt.Println()
	n := 0
	for n < 3 {
		n++
	}
	for {
		n++
		if n > 5 {
			break
		}
	}
	fmt.Println(n)
	for i := range 3 {
		i *= 2
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("r ")
	}
	var u8 uint8 = 3
	for i := range u8 {
		fmt.Printf("%T%d ", i, i)
	}
	const c = 2
	for i := range c {
		fmt.Print(i)
	}
	for i := range int64(2) {
		fmt.Printf("%T", i)
	}
	var i int
	for i = range 5 {
	}
	fmt.Println(i)
	for i := range -5 {
		fmt.Println("never", i)
	}
	{
		i := "block"
		fmt.Println(i)
	}
M:
	switch {
	default:
		for {
			break M
		}
	}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
loop:
	for {
		select {
		case v, ok := <-ch:
			if !ok {
				break loop
			}
			if v == 1 {
				continue loop
			}
			fmt.Println("got", v)
		}
	}
	var arr *[3]int
	for i := range arr {
		fmt.Print(i)
	}
	fmt.Println(len(arr))
	func() {
		defer func() { fmt.Println(recover()) }()
		for i, v := range arr {
			fmt.Println(i, v)
		}
	}()
	goto done
done:
	fmt.Println("done")
}
