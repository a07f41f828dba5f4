// reflect.Select over channels that are only known at run time, and channels as reflect.Values.

package main

import (
	"fmt"
	"reflect"
	"sync"
	"time"
)

type T struct{ N int }

func merge(chans ...<-chan int) []int {
	cases := make([]reflect.SelectCase, len(chans))
	for i, c := range chans {
		cases[i] = reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c)}
	}
	var got []int
	for len(cases) > 0 {
		i, v, ok := reflect.Select(cases)
		if !ok {
			cases = append(cases[:i], cases[i+1:]...)
			continue
		}
		got = append(got, int(v.Int()))
	}
	return got
}

func main() {
	var chans []<-chan int
	for i := 0; i < 4; i++ {
		c := make(chan int)
		chans = append(chans, c)
		go func() {
			for j := 0; j < 3; j++ {
				time.Sleep(time.Duration(j*100+(i+1)*20) * time.Millisecond)
				c <- i*10 + j
			}
			close(c)
		}()
	}
	fmt.Println(merge(chans...))
	out := make(chan string, 1)
	cs := []reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(out), Send: reflect.ValueOf("hello")}, {Dir: reflect.SelectDefault}}
	fmt.Println(reflect.Select(cs))
	i, v, ok := reflect.Select(cs)
	fmt.Println(i, v.IsValid(), ok, <-out)
	tc := make(chan T, 2)
	rv := reflect.ValueOf(tc)
	rv.Send(reflect.ValueOf(T{5}))
	fmt.Println(rv.TrySend(reflect.ValueOf(T{6})), rv.TrySend(reflect.ValueOf(T{7})), rv.Len(), rv.Cap())
	x, ok := rv.Recv()
	fmt.Println(x, ok)
	rv.Close()
	x, ok = rv.TryRecv()
	fmt.Println(x, ok)
	x, ok = rv.Recv()
	fmt.Println(x, ok)
	mc := reflect.MakeChan(reflect.TypeOf(make(chan int)), 3)
	mc.Send(reflect.ValueOf(1))
	fmt.Println(mc.Len(), mc.Cap(), <-mc.Interface().(chan int))
	var wg sync.WaitGroup
	wg.Add(1)
	var any chan any = make(chan any)
	go func() { defer wg.Done(); fmt.Println(<-any) }()
	reflect.ValueOf(any).Send(reflect.ValueOf(3.5))
	wg.Wait()
	select {
	case <-time.After(time.Millisecond):
	}
	i, _, ok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(make(chan int))}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(time.After(time.Second))}})
	fmt.Println(i, ok)
	defer func() {
		fmt.Println(recover())
		var c chan int
		reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c)}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(make(chan int))}})
	}()
	rv.Send(reflect.ValueOf(T{1}))
}
