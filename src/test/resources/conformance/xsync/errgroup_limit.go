package main

import (
	"fmt"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	g.SetLimit(2)
	var now, peak atomic.Int32
	for range 6 {
		g.Go(func() error {
			n := now.Add(1)
			defer now.Add(-1)
			for {
				p := peak.Load()
				if n <= p || peak.CompareAndSwap(p, n) {
					break
				}
			}
			time.Sleep(10 * time.Millisecond)
			return nil
		})
	}
	fmt.Println(g.Wait(), peak.Load())
	hold := make(chan struct{})
	g.SetLimit(1)
	fmt.Println(g.TryGo(func() error { <-hold; return nil }), g.TryGo(func() error { return nil }))
	close(hold)
	fmt.Println(g.Wait())
	g.SetLimit(-1)
	fmt.Println(g.TryGo(func() error { return fmt.Errorf("late") }), g.Wait())
}
