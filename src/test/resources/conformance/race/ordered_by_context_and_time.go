package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	why := ""
	go func() {
		why = "enough"
		cancel()
	}()
	<-ctx.Done()
	fmt.Println(why, ctx.Err())

	limited, stop := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer stop()
	n := 0
	context.AfterFunc(limited, func() { n++ })
	<-limited.Done()
	fmt.Println(limited.Err(), context.Cause(limited))

	set := 1
	timer := time.NewTimer(5 * time.Millisecond)
	set++
	fired := make(chan bool)
	go func() {
		<-timer.C
		fired <- true
	}()
	<-fired
	time.AfterFunc(time.Millisecond, func() {
		set++
		fired <- true
	})
	<-fired
	fmt.Println(set)
}
