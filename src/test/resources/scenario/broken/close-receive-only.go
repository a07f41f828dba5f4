package main

func stop(ch <-chan int) {
	close(ch)
}

func main() {
	ch := make(chan int)
	stop(ch)
}
