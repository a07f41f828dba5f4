package main

import (
	"context"
	"errors"
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

func login() error {
	time.Sleep(50 * time.Millisecond)
	return errors.New("wrong password")
}

func fetch(ctx context.Context) error {
	select {
	case <-time.After(100 * time.Millisecond): // the network
		return nil
	case <-ctx.Done():
		fmt.Println("fetch cancelled")
		return ctx.Err()
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	g := &Group{cancel: cancel}
	g.Go(login)
	g.Go(func() error { return fetch(ctx) })
	g.wg.Wait()
	fmt.Println("error:", g.err)
}
