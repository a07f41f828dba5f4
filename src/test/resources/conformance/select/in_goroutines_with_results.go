package main

import (
	"errors"
	"fmt"
	"time"
)

func fetch(fail bool, delay time.Duration) (string, error) {
	data, errs := make(chan string, 1), make(chan error, 1)
	go func() {
		if delay > 0 {
			time.Sleep(delay)
		}
		if fail {
			errs <- errors.New("broken")
			return
		}
		data <- "fine"
	}()
	select {
	case d := <-data:
		return d, nil
	case err := <-errs:
		return "", err
	case <-time.After(150 * time.Millisecond):
		return "", errors.New("timeout")
	}
}

func main() {
	fmt.Println(fetch(false, 0))
	fmt.Println(fetch(true, 0))
	fmt.Println(fetch(false, time.Second))
}
