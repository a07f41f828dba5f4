package main

func main() {
	double := (x) => x * 2
	println(double(2))
}
