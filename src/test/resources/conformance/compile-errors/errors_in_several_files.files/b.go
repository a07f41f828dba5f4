package main

func b() {
	y = 1
	y = 2
	y = 3
	y = 4
	y = 5
	y = 6
}
func main() {}
