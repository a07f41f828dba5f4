package main

type pool struct {
	jobs    chan int
	results chan<- string
	done    map[string]chan struct{}
}

func newPool(n int) *pool {
	p := &pool{jobs: make(chan int, n), results: make(chan string)}
	p.done = map[string]chan struct{}{}
	p.done["a"] = make(chan struct{})
	return p
}

func worker(jobs <-chan int, results chan<- int, quit chan bool) {
	for job := range jobs {
		results <- job * 2
	}
	for {
		select {
		case j, ok := <-jobs:
			if !ok {
				return
			}
			results <- j
		case results <- 1:
		case <-quit:
			println("quit")
			return
		default:
		}
	}
}

func main() {
	jobs := make(chan int, 3)
	results := make(chan int, 3)
	quit := make(chan bool)
	go worker(jobs, results, quit)
	jobs <- 1
	close(jobs)
	v, ok := <-results
	println(v, ok, len(jobs), cap(jobs), newPool(2) == nil)
	chans := []chan int{make(chan int), make(chan int, 1)}
	chans[0] = make(chan int)
	close(quit)
}
