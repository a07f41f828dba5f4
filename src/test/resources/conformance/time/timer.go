package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(10 * time.Millisecond)
	<-t.C
	fmt.Println("fired", t.Stop())
	fmt.Println("reset", t.Reset(time.Hour), t.Stop(), t.Stop())
	select {
	case <-t.C:
		fmt.Println("never")
	case <-time.After(20 * time.Millisecond):
		fmt.Println("stopped timer stays silent")
	}
	t.Reset(5 * time.Millisecond)
	<-t.C
	fmt.Println("fired again")
	u := time.NewTimer(0)
	time.Sleep(20 * time.Millisecond)
	fmt.Println("unread timer", u.Stop(), len(u.C), cap(u.C))
	select {
	case <-u.C:
		fmt.Println("stale value")
	default:
		fmt.Println("no stale value after Stop")
	}
}
