package main

import (
	"fmt"
	"time"
)

func main() {
	for range 3 {
		go func() {
			time.Sleep(time.Hour)
			fmt.Println("never")
		}()
	}
	go func() {
		select {}
	}()
	fmt.Println("main returns, the others are abandoned")
}
