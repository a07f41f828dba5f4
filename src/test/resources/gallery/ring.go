package main

import "sync"

// Four workers, four locks: each takes its own, and when all have theirs, the next one's.
func main() {
	const n = 4
	var locks [n]sync.Mutex
	var done, ready sync.WaitGroup
	log := make(chan int, n)
	ready.Add(n)
	done.Add(n)
	for i := range n {
		go func() {
			defer done.Done()
			locks[i].Lock()
			log <- i
			ready.Done()
			ready.Wait()
			locks[(i+1)%n].Lock()
		}()
	}
	ready.Wait()
	locks[0].Lock()
	done.Wait()
}
