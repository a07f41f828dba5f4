package main

var hook func(int) int

func main() {
	println("before")
	hook(3)
}
