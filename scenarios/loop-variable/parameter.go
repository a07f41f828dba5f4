package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	users := []string{"Ann", "Bob", "Cleo"}
	var wg sync.WaitGroup
	wg.Add(len(users))

	for _, user := range users {
		go func(u string) {
			defer wg.Done()
			time.Sleep(10 * time.Millisecond)
			fmt.Println("process", u)
		}(user) // copied now
	}
	wg.Wait()
}
