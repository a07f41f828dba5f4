package main

import (
	"context"
	"fmt"
	"io"
	"sync"
	"time"
)

func main() {
	r, w := io.Pipe()
	go func() {
		io.WriteString(w, "nobody reads")
	}()
	var once sync.Once
	go once.Do(func() { select {} })
	time.Sleep(10 * time.Millisecond)
	go once.Do(func() { fmt.Println("never") })
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	_ = r
	<-ctx.Done()
}
