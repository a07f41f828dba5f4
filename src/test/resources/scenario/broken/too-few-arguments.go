package main

func work(id int, ch chan int) {
	ch <- id
}

func main() {
	work(1)
}
