package main

func main() {
	ch := make(chan string)
	go func() {
		ch <- "one"
		ch <- "two"
		close(ch)
	}()
	for s := range ch {
		println(s)
	}
}
