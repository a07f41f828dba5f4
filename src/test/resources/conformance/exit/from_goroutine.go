package main

import (
	"fmt"
	"os"
)

func main() {
	go func() {
		defer fmt.Println("not run")
		fmt.Println("exiting from a goroutine")
		os.Exit(5)
	}()
	select {}
}
