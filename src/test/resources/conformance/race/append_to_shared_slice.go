package main

import (
	"fmt"
	"time"
)

func main() {
	var list []int
	go func() {
		list = append(list, 1)
	}()
	time.Sleep(20 * time.Millisecond)
	list = append(list, 2)
	list = append(list, 3)
	fmt.Println(list)
}
