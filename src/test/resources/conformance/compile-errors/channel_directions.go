package main

func main() {
	in := make(<-chan int)
	out := make(chan<- int)
	both := make(chan int)
	in <- 1
	<-out
	close(in)
	for range out {
	}
	in = out
	both = in
	in = both
	out = both
	x := 5
	x <- 1
	<-x
	both <- "text"
	var s string = <-both
	_ = s
	select {
	case x > 1:
	}
}
