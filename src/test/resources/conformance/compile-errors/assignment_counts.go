package main

func two() (int, string) { return 1, "x" }
func none()              {}

func main() {
	a, b := 1
	c, d := 1, 2, 3
	e := two()
	f, g, h := two()
	var i, j int = 1
	k := none()
	var l int
	l = two()
	l, _ = 1
}
