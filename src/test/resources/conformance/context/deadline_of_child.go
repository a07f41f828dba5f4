package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	parent, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	child, cancelChild := context.WithTimeout(parent, time.Hour)
	defer cancelChild()
	dp, _ := parent.Deadline()
	dc, _ := child.Deadline()
	fmt.Println(dp.Equal(dc))
	<-child.Done()
	fmt.Println(child.Err(), parent.Err())
	long, cancelLong := context.WithCancel(context.Background())
	quick, cancelQuick := context.WithTimeout(long, 5*time.Millisecond)
	defer cancelQuick()
	<-quick.Done()
	fmt.Println(long.Err(), quick.Err())
	cancelLong()
	fmt.Println(long.Err(), quick.Err())
}
