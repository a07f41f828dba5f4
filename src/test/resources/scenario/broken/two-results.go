package main

func pair() (int, error) {
	return 1, nil
}

func main() {
	a := pair()
	println(a)
}
