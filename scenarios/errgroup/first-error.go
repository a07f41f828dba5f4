package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type Group struct {
	wg     sync.WaitGroup
	once   sync.Once
	err    error
	cancel context.CancelFunc
}

func (g *Group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.once.Do(func() { g.err = err; g.cancel() })
		}
	}()
}

func fetch(ctx context.Context, id int) error {
	delay := time.Duration(50*id) * time.Millisecond
	select {
	case <-time.After(delay): // the network
		return fmt.Errorf("fetch %d failed", id)
	case <-ctx.Done():
		fmt.Println("fetch", id, "cancelled")
		return ctx.Err()
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	g := &Group{cancel: cancel}
	g.Go(func() error { return fetch(ctx, 1) })
	g.Go(func() error { return fetch(ctx, 2) })
	g.wg.Wait()
	fmt.Println("error:", g.err)
}
