// Traces are compared with the frames of the library.
package main

import (
	"errors"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	time.AfterFunc(time.Millisecond, func() {
		defer wg.Done()
		defer func() {
			if r := recover(); r != nil {
				panic(errors.Join(r.(error), errors.New("again")))
			}
		}()
		var m map[string]int
		m["x"]++
	})
	wg.Wait()
	time.Sleep(time.Second)
}
