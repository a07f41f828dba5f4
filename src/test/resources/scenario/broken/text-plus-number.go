package main

func main() {
	n := 3
	println("n is " + n)
}
