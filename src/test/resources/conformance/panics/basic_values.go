package main

func main() {
	defer panic(uint8(200))
	defer panic(complex64(complex(1, -2)))
	defer panic(-1.25)
	defer panic('z')
	defer panic(true)
	panic(int64(-7))
}
