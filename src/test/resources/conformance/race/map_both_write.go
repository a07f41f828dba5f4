package main

import (
	"fmt"
	"time"
)

func main() {
	ages := map[string]int{"ann": 1}
	go func() {
		ages["ann"] = 2
		ages["bob"] = 3
	}()
	time.Sleep(20 * time.Millisecond)
	ages["ann"] = 4
	ages["cy"]++
	fmt.Println(len(ages))
}
