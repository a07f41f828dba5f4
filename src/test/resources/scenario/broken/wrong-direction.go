package main

func take(in <-chan int) {
	in <- 1
}

func main() {
	take(nil)
}
