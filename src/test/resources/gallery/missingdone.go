package main

import (
	"fmt"
	"sync"
)

func load(id int, wg *sync.WaitGroup) {
	if id == 2 {
		fmt.Println("nothing to load")
		return
	}
	fmt.Println("loaded", id)
	wg.Done()
}

func main() {
	var wg sync.WaitGroup
	for id := 1; id <= 3; id++ {
		wg.Add(1)
		go load(id, &wg)
	}
	wg.Wait()
	fmt.Println("never printed")
}
