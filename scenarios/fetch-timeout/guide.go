package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func fetchData(url string) (string, error) {
	time.Sleep(200 * time.Millisecond) // knows of no context
	fmt.Println("fetched, for nobody")
	return "data of " + url, nil
}

func fetchWithTimeout(url string, timeout time.Duration) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()

	resultCh := make(chan string, 1)
	errorCh := make(chan error, 1)

	go func() {
		data, err := fetchData(url)
		if err != nil {
			errorCh <- err
			return
		}
		resultCh <- data
	}()

	select {
	case data := <-resultCh:
		return data, nil
	case err := <-errorCh:
		return "", err
	case <-ctx.Done():
		return "", errors.New("request timeout")
	}
}

func main() {
	data, err := fetchWithTimeout("/users", 100*time.Millisecond)
	fmt.Printf("%q %v\n", data, err)
	time.Sleep(200 * time.Millisecond) // other business
}
