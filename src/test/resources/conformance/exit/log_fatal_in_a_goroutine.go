package main

import (
	"fmt"
	"log"
	"sync"
)

func main() {
	log.SetFlags(log.Lshortfile)
	var wg sync.WaitGroup
	wg.Add(1)
	defer fmt.Println("never")
	go func() {
		defer wg.Done()
		defer fmt.Println("neither")
		log.Printf("working %d", 1)
		log.Fatalf("cannot go on: %v", fmt.Errorf("x"))
	}()
	wg.Wait()
}
