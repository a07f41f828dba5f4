package main

func main() {
	newer()
}
