package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type mine struct {
	context.Context
	done chan struct{}
}

func (m mine) Done() <-chan struct{} { return m.done }
func (m mine) Err() error {
	select {
	case <-m.done:
		return errors.New("my own error")
	default:
		return nil
	}
}

func main() {
	m := mine{context.Background(), make(chan struct{})}
	child, cancel := context.WithCancel(m)
	defer cancel()
	fmt.Println(child.Err())
	close(m.done)
	<-child.Done()
	fmt.Println(child.Err(), context.Cause(child))
	wrapped := struct{ context.Context }{child}
	grand, c2 := context.WithTimeout(wrapped, time.Hour)
	defer c2()
	<-grand.Done()
	fmt.Println(grand.Err())
}
