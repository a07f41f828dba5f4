package main

import (
	"fmt"
	"sync"
	"time"
)

type Worker[T any] struct{ wg sync.WaitGroup }

func (w *Worker[T]) Wait(v T) { w.wg.Wait() }

func worker(id int, jobs <-chan int, wg *sync.WaitGroup) {
	for j := range jobs {
		fmt.Println(id, j)
	}
	wg.Done()
}
func main() {
	jobs := make(chan int)
	w := &Worker[string]{}
	for i := 1; i <= 2; i++ {
		w.wg.Add(1)
		go worker(i, jobs, &w.wg)
		time.Sleep(time.Millisecond)
	}
	jobs <- 1
	time.Sleep(time.Millisecond)
	w.Wait("x")
}
