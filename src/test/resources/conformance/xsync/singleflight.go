package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/singleflight"
)

func main() {
	var g singleflight.Group
	var calls atomic.Int32
	var wg sync.WaitGroup
	var shared atomic.Int32
	for range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v, err, s := g.Do("key", func() (any, error) {
				calls.Add(1)
				time.Sleep(60 * time.Millisecond)
				return "value", nil
			})
			if v != "value" || err != nil {
				fmt.Println("unexpected", v, err)
			}
			if s {
				shared.Add(1)
			}
		}()
	}
	wg.Wait()
	fmt.Println(calls.Load(), shared.Load())
	v, err, s := g.Do("key", func() (any, error) { return 0, errors.New("failed") })
	fmt.Println(v, err, s)
	r := <-g.DoChan("other", func() (any, error) { return 42, nil })
	fmt.Println(r.Val, r.Err, r.Shared)
	slow := g.DoChan("slow", func() (any, error) { time.Sleep(30 * time.Millisecond); return 1, nil })
	g.Forget("slow")
	second := g.DoChan("slow", func() (any, error) { return 2, nil })
	fmt.Println((<-second).Val, (<-slow).Val)
}
