package main

func main() {
	jobs := make(chan int, 2)
	done := make(chan bool)
	go func() {
		for j := range jobs {
			println("job", j)
		}
		done <- true
	}()
	for j := range 4 {
		jobs <- j
	}
	close(jobs)
	<-done
}
