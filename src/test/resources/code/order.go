package main

var x = 1

func f() int { x = 10; return 100 }

func get(m map[string]int, s []int) {
	println(x+f(), x)
	println(s[0], f())
	m["a"] = f()
	s[x] += f()
	x += f()
	y := m["a"] + f()
	println(y)
	a, b := x, f()
	println(a, b)
	s[0], x = x, s[0]
}

func main() {
	get(map[string]int{}, make([]int, 200))
}
