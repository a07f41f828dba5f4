package main

type a struct{ x int }
type b struct{ y int }

func main() {
	s := "text"
	n := 5
	_ = int(s)
	_ = string(2.5)
	_ = []int(s)
	_ = a(b{})
	_ = (*int)(n)
	_ = bool(n)
	_ = float64(s)
	_ = int("5")
	_ = uint8(300)
	_ = []byte(n)
	_ = error(s)
	_ = func()(n)
	_ = int(1, 2)
}
