package main

import (
	"fmt"
	"sync"
	"time"
)

type Image struct {
	Name string
	Cost time.Duration
}

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
	wg.Wait()   // wait for all workers
}

func worker(id int, jobs <-chan Image, wg *sync.WaitGroup) {
	defer wg.Done()
	for img := range jobs {
		fmt.Printf("worker %d: %s\n", id, img.Name)
		time.Sleep(img.Cost) // heavy work
	}
}

func main() {
	var images []Image
	for i := 1; i <= 10; i++ {
		cost := time.Duration(60+20*(i%3)) * time.Millisecond
		images = append(images, Image{fmt.Sprintf("img %d", i), cost})
	}
	processImages(images, 3)
	fmt.Println("all images processed")
}
