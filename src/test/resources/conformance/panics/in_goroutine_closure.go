package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		func() {
			var list []string
			_ = list[0]
		}()
	}()
	wg.Wait()
	select {}
}
