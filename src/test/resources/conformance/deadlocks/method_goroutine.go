package main

type server struct {
	in  chan int
	out chan int
}

func (s *server) loop() {
	for v := range s.in {
		s.out <- v
	}
}

func (s server) once() {
	s.in <- 1
	s.in <- 2
}

func main() {
	s := &server{make(chan int), make(chan int)}
	go s.loop()
	go s.once()
	var never chan struct{}
	<-never
}
