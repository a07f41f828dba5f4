package main

func one() int {
	return 1, nil
}

func main() {
	println(one())
}
