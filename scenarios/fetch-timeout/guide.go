package main

import (
	"context"
	"fmt"
	"time"
)

var delays = map[string]time.Duration{
	"fast": 60 * time.Millisecond,
	"slow": 200 * time.Millisecond,
}

func fetchData(url string) string {
	time.Sleep(delays[url]) // knows of no context
	fmt.Println("fetched", url)
	return "data of " + url
}

func fetchWithTimeout(url string, limit time.Duration) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	result := make(chan string, 1)

	go func() { result <- fetchData(url) }()

	select {
	case data := <-result:
		return data, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func main() {
	for _, name := range []string{"fast", "slow"} {
		data, err := fetchWithTimeout(name, 100*time.Millisecond)
		fmt.Printf("%q %v\n", data, err)
	}
	time.Sleep(200 * time.Millisecond) // other business
}
