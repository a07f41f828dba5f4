package main

import (
	"fmt"
	"time"
)

func main() {
	var text string
	var any interface{}
	var err error
	go func() {
		text = "hello"
		any = 5
		err = fmt.Errorf("no")
	}()
	time.Sleep(20 * time.Millisecond)
	if text == "hello" {
		fmt.Println("text")
	}
	if any != nil {
		fmt.Println("any")
	}
	if err != nil {
		fmt.Println("err")
	}
}
