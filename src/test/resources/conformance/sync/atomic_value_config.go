package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type config map[string]string

func main() {
	var cur atomic.Value
	cur.Store(config{"version": "0"})
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				if cur.Load().(config)["version"] == "9" {
					return
				}
			}
		}()
	}
	for i := range 10 {
		cur.Store(config{"version": fmt.Sprint(i)})
	}
	wg.Wait()
	fmt.Println(cur.Load())
}
