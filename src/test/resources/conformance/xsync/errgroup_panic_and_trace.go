package main

import (
	"golang.org/x/sync/errgroup"
)

func task(n int) error {
	if n == 2 {
		panic("task two")
	}
	select {}
}

func main() {
	var g errgroup.Group
	g.Go(func() error { return task(2) })
	g.Wait()
}
