package main

import (
	"fmt"
	"time"
)

func main() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("never recovered here", r)
		}
	}()
	go func() {
		panic("not caught by main")
	}()
	time.Sleep(time.Second)
}
