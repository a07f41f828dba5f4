// Traces are compared with the frames of the library.
package main

import (
	"context"
	"fmt"
	"sort"
	"strings"
	"sync"
	"time"
)

type T struct{ once sync.Once }

func (t *T) init() { t.once.Do(t.load) }
func (t *T) load() {
	defer func() {
		r := recover()
		defer func() {
			fmt.Println(recover())
			s := []string{"b", "a", "c"}
			sort.Slice(s, func(i, j int) bool {
				strings.Map(func(r rune) rune { panic(fmt.Sprint(r, i, j)) }, s[i])
				return false
			})
		}()
		panic(r)
	}()
	time.NewTicker(-1)
}

func main() {
	done := make(chan bool)
	ctx, cancel := context.WithCancel(context.Background())
	context.AfterFunc(ctx, func() {
		defer close(done)
		new(T).init()
	})
	cancel()
	<-done
	time.Sleep(time.Second)
}
