package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	results := make([]string, 3)
	for i, name := range []string{"a", "b", "c"} {
		wg.Add(1)
		go func(prefix string) {
			defer wg.Done()
			results[i] = prefix + name
		}(fmt.Sprint(i, ":"))
	}
	wg.Wait()
	fmt.Println(results)
	x := 1
	done := make(chan struct{})
	go func() {
		x = 2
		close(done)
	}()
	<-done
	fmt.Println(x)
	y := 1
	go func(y int) { y = 100 }(y)
	func() {
		wg.Add(1)
		defer wg.Wait()
		go func() { defer wg.Done(); y++ }()
	}()
	fmt.Println(y)
}
