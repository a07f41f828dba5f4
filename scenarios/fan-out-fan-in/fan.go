package main

import (
	"fmt"
	"time"
)

func processImage(path string, heavy time.Duration) string {
	time.Sleep(heavy) // resize
	return path + " done"
}

func processImages(images map[string]time.Duration) []string {
	resultCh := make(chan string, len(images))

	for path, heavy := range images { // fan-out
		go func() {
			resultCh <- processImage(path, heavy)
		}()
	}

	results := make([]string, len(images))
	for i := range results { // fan-in
		results[i] = <-resultCh
	}
	return results
}

func main() {
	images := map[string]time.Duration{
		"large.png":  240 * time.Millisecond,
		"small.png":  80 * time.Millisecond,
		"medium.png": 160 * time.Millisecond,
	}
	for _, result := range processImages(images) {
		fmt.Println(result)
	}
}
