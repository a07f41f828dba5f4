package main

import (
	"fmt"
	"time"
)

func main() {
	go func() {
		select {}
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		panic(fmt.Errorf("only this goroutine is listed"))
	}()
	time.Sleep(time.Second)
}
