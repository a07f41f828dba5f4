package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	results := make([]int, 5)
	for i := range results {
		g.Go(func() error {
			results[i] = i * i
			return nil
		})
	}
	fmt.Println(g.Wait(), results)
	bad := errors.New("bad")
	h, ctx := errgroup.WithContext(context.Background())
	h.Go(func() error { return bad })
	h.Go(func() error {
		<-ctx.Done()
		return fmt.Errorf("second: %w", ctx.Err())
	})
	err := h.Wait()
	fmt.Println(err, err == bad, ctx.Err())
	ok, okCtx := errgroup.WithContext(context.Background())
	ok.Go(func() error { time.Sleep(time.Millisecond); return nil })
	fmt.Println(ok.Wait(), okCtx.Err())
}
