package main

import (
	"fmt"
	"sync"
)

// Three philosophers who hardly ever get in each other's way.
func main() {
	var forks [3]sync.Mutex
	var done sync.WaitGroup
	for i, name := range []string{"Kant", "Hume", "Mill"} {
		done.Add(1)
		go func() {
			defer done.Done()
			forks[i].Lock()
			forks[(i+1)%3].Lock()
			fmt.Println(name, "eats")
			forks[(i+1)%3].Unlock()
			forks[i].Unlock()
		}()
	}
	done.Wait()
}
