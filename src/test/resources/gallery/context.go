package main

import (
	"context"
	"fmt"
	"time"
)

func fetch(ctx context.Context, name string) {
	select {
	case <-time.After(200 * time.Millisecond):
		fmt.Println(name, "done")
	case <-ctx.Done():
		fmt.Println(name, ctx.Err())
	}
}

func main() {
	root, cancel := context.WithCancel(context.Background())
	user := context.WithValue(root, "user", "ann")
	request, stop := context.WithTimeout(user, 50*time.Millisecond)
	defer stop()
	audit, done := context.WithCancel(user)
	defer done()
	go fetch(request, "page")
	go fetch(audit, "log")
	go fetch(root, "ping")
	time.Sleep(80 * time.Millisecond)
	cancel()
	time.Sleep(10 * time.Millisecond)
}
