// Package errgroup runs goroutines that work on one task and may fail.
package errgroup

import (
	"context"
	"fmt"
	"sync"
)

type token struct{}

// A Group is a number of goroutines; its zero value is ready, without a limit and a context.
type Group struct {
	cancel func(error)

	wg sync.WaitGroup

	sem chan token

	errOnce sync.Once
	err     error
}

func (g *Group) done() {
	if g.sem != nil {
		<-g.sem
	}
	g.wg.Done()
}

// WithContext makes a group whose context ends with its first error, or with Wait.
func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, ctx
}

// Wait waits for all goroutines and returns their first error.
func (g *Group) Wait() error {
	g.wg.Wait()
	if g.cancel != nil {
		g.cancel(g.err)
	}
	return g.err
}

// Go runs f in a goroutine, as soon as the limit allows.
func (g *Group) Go(f func() error) {
	if g.sem != nil {
		g.sem <- token{} //= 68
	}
	g.start(f)
}

func (g *Group) start(f func() error) {
	g.wg.Add(1)
	go func() { //= golang.org/x/sync/errgroup.(*Group).Go errgroup.go:72
		defer g.done()
		if err := f(); err != nil { //= golang.org/x/sync/errgroup.(*Group).Go.func1 errgroup.go:75
			g.errOnce.Do(func() {
				g.err = err
				if g.cancel != nil {
					g.cancel(g.err)
				}
			})
		}
	}()
}

// TryGo runs f in a goroutine if the limit allows it now.
func (g *Group) TryGo(f func() error) bool {
	if g.sem != nil {
		select {
		case g.sem <- token{}:
		default:
			return false
		}
	}
	g.start(f)
	return true
}

// SetLimit allows at most n goroutines at once; any number when n is negative.
func (g *Group) SetLimit(n int) {
	if n < 0 {
		g.sem = nil
		return
	}
	if len(g.sem) != 0 {
		panic(fmt.Errorf("errgroup: modify limit while %v goroutines in the group are still active", len(g.sem)))
	}
	g.sem = make(chan token, n)
}
