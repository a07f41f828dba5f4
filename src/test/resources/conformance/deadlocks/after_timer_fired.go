package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int)
	time.AfterFunc(20*time.Millisecond, func() { fmt.Println("timer fired") })
	fmt.Println("not dead yet")
	<-ch
}
