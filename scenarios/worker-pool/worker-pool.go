package main

import (
	"fmt"
	"sync"
	"time"
)

type Image int

func processImages(images []Image, workers int) {
	jobs := make(chan Image, 4)
	var wg sync.WaitGroup

	for w := 1; w <= workers; w++ {
		wg.Add(1)
		go worker(w, jobs, &wg)
	}

	for _, img := range images {
		jobs <- img
	}
	close(jobs) // no more jobs
	wg.Wait()   // for all workers
}

func worker(id int, jobs <-chan Image, wg *sync.WaitGroup) {
	defer wg.Done()
	for img := range jobs {
		fmt.Println("worker", id, "image", img)
		process(img)
	}
}

func process(img Image) {
	heavy := 60 + 20*int(img%3)
	time.Sleep(time.Duration(heavy) * time.Millisecond)
}

func main() {
	images := []Image{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	processImages(images, 3)
	fmt.Println("all images processed")
}
