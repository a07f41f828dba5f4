package main

count := 1

func main() {
	println(count)
}
