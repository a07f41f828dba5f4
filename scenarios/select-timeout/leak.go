package main

import (
	"errors"
	"fmt"
	"time"
)

func fetchData(delay time.Duration) string {
	time.Sleep(delay) // the network
	return "data"
}

func fetchWithTimeout(delay time.Duration) (string, error) {
	dataCh := make(chan string) // unbuffered

	go func() {
		dataCh <- fetchData(delay) // who will receive after a timeout?
	}()

	select {
	case data := <-dataCh:
		return data, nil
	case <-time.After(100 * time.Millisecond):
		return "", errors.New("timeout")
	}
}

func main() {
	for _, ms := range []int{60, 160} {
		delay := time.Duration(ms) * time.Millisecond
		data, err := fetchWithTimeout(delay)
		fmt.Printf("%v: data=%q err=%v\n", delay, data, err)
	}
	time.Sleep(100 * time.Millisecond)
}
