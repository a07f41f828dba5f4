package main

import "time"

func main() {
	t := time.NewTimer(3 * time.Millisecond)
	time.AfterFunc(time.Millisecond, func() { println("func") })
	<-t.C
	t.Reset(time.Second)
	println(t.Stop())
	k := time.NewTicker(2 * time.Millisecond)
	<-k.C
	<-k.C
	k.Stop()
}
