package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func worker(ctx context.Context, name string, wg *sync.WaitGroup) {
	defer wg.Done()
	<-ctx.Done()
	fmt.Println(name, "stops:", ctx.Err())
}

func main() {
	server, stopServer := context.WithCancel(context.Background())
	request, stopRequest := context.WithCancel(server)
	query, stopQuery := context.WithCancel(request)
	defer stopQuery()

	var wg sync.WaitGroup
	wg.Add(2)
	go worker(server, "server", &wg)
	go worker(query, "query", &wg)

	time.Sleep(100 * time.Millisecond)
	stopRequest() // the user has left
	time.Sleep(100 * time.Millisecond)
	fmt.Println("server:", server.Err())
	stopServer() // shut down
	wg.Wait()
}
