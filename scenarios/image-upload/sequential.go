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
	var results []string
	for _, img := range images {
		url := uploadToCDN(img) // waits
		results = append(results, url)
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
