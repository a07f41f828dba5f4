package main

import (
	"errors"
	"fmt"
)

func produce(out chan<- int) error {
	for i := 0; ; i++ {
		if i == 2 {
			return errors.New("producer failed and forgot to close")
		}
		out <- i
	}
}

func main() {
	ch := make(chan int)
	go func() {
		if err := produce(ch); err != nil {
			fmt.Println(err)
		}
	}()
	for v := range ch {
		fmt.Println(v)
	}
}
