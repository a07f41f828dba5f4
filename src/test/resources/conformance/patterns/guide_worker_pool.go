package main

import (
	"fmt"
	"sync"
	"time"
)

type image struct{ name string }

func process(img image) string {
	time.Sleep(5 * time.Millisecond)
	return "thumb-" + img.name
}

func processAll(images []image, workers int) []string {
	jobs := make(chan int, len(images))
	results := make([]string, len(images))
	var wg sync.WaitGroup
	for w := 0; w < workers; w++ {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			for i := range jobs {
				results[i] = process(images[i])
			}
		}(w)
	}
	for i := range images {
		jobs <- i
	}
	close(jobs)
	wg.Wait()
	return results
}

func main() {
	images := make([]image, 10)
	for i := range images {
		images[i] = image{fmt.Sprintf("%02d.png", i)}
	}
	start := time.Now()
	for _, r := range processAll(images, 5) {
		fmt.Println(r)
	}
	fmt.Println("faster than one by one:", time.Since(start) < 48*time.Millisecond)
}
