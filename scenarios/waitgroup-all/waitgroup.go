package main

import (
	"fmt"
	"sync"
	"time"
)

func processUser(name string) string {
	time.Sleep(time.Duration(20*len(name)) * time.Millisecond)
	fmt.Println(name, "processed")
	return "hello " + name
}

func processAllUsers(users []string) []string {
	var wg sync.WaitGroup
	results := make([]string, len(users))

	for i, user := range users {
		wg.Add(1) // before the goroutine
		go func() {
			defer wg.Done()
			results[i] = processUser(user) // its own place
		}()
	}

	wg.Wait() // until the counter is 0
	return results
}

func main() {
	fmt.Println(processAllUsers([]string{"Charlotte", "Dora", "Eve"}))
}
