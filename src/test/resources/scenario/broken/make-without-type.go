package main

func main() {
	ch := make(chan)
	ch <- 1
}
