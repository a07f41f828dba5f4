package main

import (
	"errors"
	"fmt"
	"time"
)

type result struct {
	v   int
	err error
}

func first(fs ...func() (int, error)) (int, error) {
	ch := make(chan result, len(fs))
	for _, f := range fs {
		go func() {
			v, err := f()
			ch <- result{v, err}
		}()
	}
	var last error
	for range fs {
		r := <-ch
		if r.err == nil {
			return r.v, nil
		}
		last = r.err
	}
	return 0, last
}

func slow(v int, d time.Duration, err error) func() (int, error) {
	return func() (int, error) {
		time.Sleep(d)
		return v, err
	}
}

func main() {
	fail := errors.New("fail")
	fmt.Println(first(slow(1, 80*time.Millisecond, nil), slow(2, 10*time.Millisecond, nil)))
	fmt.Println(first(slow(1, 40*time.Millisecond, nil), slow(2, time.Millisecond, fail)))
	fmt.Println(first(slow(1, time.Millisecond, fail), slow(2, 20*time.Millisecond, fail)))
}
