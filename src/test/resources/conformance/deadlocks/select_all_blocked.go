package main

func main() {
	a, b := make(chan int), make(chan string)
	var n chan bool
	go func() {
		select {
		case b <- "x":
		}
	}()
	go func() {
		select {
		case <-n:
		case n <- true:
		}
	}()
	go func() {
		select {
		case <-n:
		}
	}()
	select {
	case v := <-a:
		println(v)
	case a <- 1:
	}
}
