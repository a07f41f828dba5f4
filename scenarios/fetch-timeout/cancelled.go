package main

import (
	"context"
	"fmt"
	"time"
)

func fetchData(ctx context.Context) (string, error) {
	select {
	case <-time.After(200 * time.Millisecond): // the network
		return "data", nil
	case <-ctx.Done():
		return "", ctx.Err() // told to stop
	}
}

func fetchWithTimeout(limit time.Duration) (string, error) {
	background := context.Background()
	ctx, cancel := context.WithTimeout(background, limit)
	defer cancel()
	return fetchData(ctx)
}

func main() {
	data, err := fetchWithTimeout(100 * time.Millisecond)
	fmt.Printf("%q %v\n", data, err)
	time.Sleep(200 * time.Millisecond) // other business
}
