// Traces are compared with the frames of the library.
package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
	"time"
)

type conf struct{ v int }

func main() {
	var o sync.Once
	var c *conf
	go o.Do(func() { c = &conf{1} })
	time.Sleep(time.Millisecond)
	if c != nil {
		fmt.Println("seen")
	}
	s := []int{3, 1, 2}
	go sort.Ints(s)
	time.Sleep(time.Millisecond)
	fmt.Println(s[0])
	u := []string{"b", "a"}
	go sort.Slice(u, func(i, j int) bool { return u[i] < u[j] })
	time.Sleep(time.Millisecond)
	u[0] = "x"
	var b strings.Builder
	go b.WriteString("x")
	time.Sleep(time.Millisecond)
	b.WriteString("y")
	m := map[string]int{}
	go func() { m["a"]++ }()
	time.Sleep(time.Millisecond)
	for k := range m {
		_ = k
	}
	ch := make(chan int, 1)
	go func() { ch <- 1 }()
	time.Sleep(time.Millisecond)
	close(ch)
}
