package main

import (
	"fmt"
	"sync"
)

type result struct {
	n   int
	err error
}

func main() {
	var wg sync.WaitGroup
	ch := make(chan result)
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func(i int) {
			ch <- result{i, nil}
			wg.Done()
		}(i)
		if i == 1 {
			fmt.Println((<-ch).err)
		}
	}
	wg.Wait()
	close(ch)
	for r := range ch {
		fmt.Println(r)
	}
}
