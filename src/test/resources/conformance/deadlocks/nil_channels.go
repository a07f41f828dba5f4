package main

func main() {
	var ch chan int
	done := make(chan bool)
	go func() {
		ch <- 1
		done <- true
	}()
	go func() {
		<-ch
		done <- true
	}()
	go func() {
		for range ch {
		}
	}()
	<-done
}
