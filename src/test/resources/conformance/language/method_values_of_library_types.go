package main

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

func main() {
	var b strings.Builder
	write := b.WriteString
	write("a")
	write("b")
	fmt.Println(b.String(), b.Len())
	replace := strings.NewReplacer("x", "y").Replace
	fmt.Println(replace("xxz"))
	var wg sync.WaitGroup
	var mu sync.Mutex
	wg.Add(2)
	lock, unlock := mu.Lock, mu.Unlock
	lock()
	unlock()
	go wg.Done()
	defer fmt.Println("deferred method value ran after")
	time.AfterFunc(time.Millisecond, wg.Done)
	wait := wg.Wait
	wait()
	hours := time.Duration.Hours
	fmt.Println(hours(90 * time.Minute))
	var once sync.Once
	do := once.Do
	for range 3 {
		do(func() { fmt.Println("once") })
	}
	fmt.Println((*strings.Builder).Len(&b))
}
