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

func fetchData(ctx context.Context, url string) (string, error) {
	select {
	case <-time.After(delays[url]): // the network
		return "data of " + url, nil
	case <-ctx.Done():
		return "", ctx.Err() // told to stop
	}
}

func fetchWithTimeout(url string, limit time.Duration) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	return fetchData(ctx, url)
}

func main() {
	for _, name := range []string{"fast", "slow"} {
		data, err := fetchWithTimeout(name, 100*time.Millisecond)
		fmt.Printf("%q %v\n", data, err)
	}
	time.Sleep(200 * time.Millisecond) // other business
}
