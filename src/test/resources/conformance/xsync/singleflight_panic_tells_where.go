// A panic in a shared call reaches everybody who waits, with where it happened.
package main

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"
)

var errBroken = errors.New("broken")

func fails() { panic(errBroken) }

func main() {
	var group singleflight.Group
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				err := recover().(error)
				first, rest, _ := strings.Cut(err.Error(), "\n\n")
				fmt.Println(first, strings.Contains(rest, "main.fails("), strings.HasPrefix(rest, "runtime/debug.Stack()\n"))
			}()
			group.Do("key", func() (any, error) {
				time.Sleep(time.Millisecond)
				fails()
				return nil, nil
			})
		}()
	}
	wg.Wait()
}
