package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync"
)

type item struct {
	index int
	text  string
}

type outcome struct {
	index, value int
	err          error
}

func parse(ctx context.Context, in []string, workers int) ([]int, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	items := make(chan item)
	outs := make(chan outcome)
	go func() {
		defer close(items)
		for i, s := range in {
			select {
			case items <- item{i, s}:
			case <-ctx.Done():
				return
			}
		}
	}()
	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for it := range items {
				n, err := strconv.Atoi(it.text)
				select {
				case outs <- outcome{it.index, n, err}:
				case <-ctx.Done():
					return
				}
			}
		}()
	}
	go func() { wg.Wait(); close(outs) }()
	result := make([]int, len(in))
	for o := range outs {
		if o.err != nil {
			cancel()
			return nil, fmt.Errorf("item %d: %w", o.index, o.err)
		}
		result[o.index] = o.value
	}
	return result, nil
}

func main() {
	fmt.Println(parse(context.Background(), []string{"1", "22", "333"}, 2))
	r, err := parse(context.Background(), []string{"1", "x", "3"}, 3)
	var ne *strconv.NumError
	fmt.Println(r, err, errors.As(err, &ne))
}
