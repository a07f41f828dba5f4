package main

func main() {
	_ = min(1, "a")
	_ = max([]int{1})
	clear(5)
	_ = complex(1, "a")
	_ = real(5)
	_ = imag("x")
	panic()
	panic(1, 2)
	x := recover(1)
	print
	_ = x
}
