package main

import (
	"context"
	"fmt"
	"time"
)

func fetchData() string {
	time.Sleep(200 * time.Millisecond) // knows of no context
	fmt.Println("fetched, for nobody")
	return "data"
}

func fetchWithTimeout(limit time.Duration) (string, error) {
	background := context.Background()
	ctx, cancel := context.WithTimeout(background, limit)
	defer cancel()
	result := make(chan string, 1)

	go func() { result <- fetchData() }()

	select {
	case data := <-result:
		return data, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func main() {
	data, err := fetchWithTimeout(100 * time.Millisecond)
	fmt.Printf("%q %v\n", data, err)
	time.Sleep(200 * time.Millisecond) // other business
}
