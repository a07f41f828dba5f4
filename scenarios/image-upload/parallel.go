package main

import (
	"fmt"
	"time"
)

type Image string

func uploadToCDN(img Image) string {
	time.Sleep(time.Second) // the CDN
	return "cdn/" + string(img)
}

func uploadImages(images []Image) []string {
	ch := make(chan string, len(images))

	for _, img := range images {
		go func(image Image) {
			ch <- uploadToCDN(image)
		}(img) // its own copy
	}

	results := make([]string, len(images))
	for i := range images {
		results[i] = <-ch // in order of arrival
	}
	return results
}

func main() {
	start := time.Now()
	images := []Image{"a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg"}
	urls := uploadImages(images)
	took := time.Since(start).Round(100 * time.Millisecond)
	fmt.Println(len(urls), "images in", took)
}
