package main

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

type Msg interface{ isMsg() }
type (
	Inc   struct{ N int }
	Get   struct{ Reply chan<- int }
	Reset struct{}
	Stop  struct{ Done chan<- struct{} }
)

func (Inc) isMsg()   {}
func (Get) isMsg()   {}
func (Reset) isMsg() {}
func (Stop) isMsg()  {}

type Actor struct {
	inbox chan Msg
	log   strings.Builder
}

func (a *Actor) loop() {
	n := 0
	idle := time.NewTimer(time.Hour)
	defer idle.Stop()
	for {
		select {
		case m := <-a.inbox:
			switch m := m.(type) {
			case Inc:
				n += m.N
			case Get:
				m.Reply <- n
			case Reset:
				n = 0
			case Stop:
				fmt.Fprintf(&a.log, "stopped at %d", n)
				close(m.Done)
				return
			default:
				panic(fmt.Sprintf("unknown %T", m))
			}
			if !idle.Stop() {
				select {
				case <-idle.C:
				default:
				}
			}
			idle.Reset(20 * time.Millisecond)
		case <-idle.C:
			fmt.Fprintf(&a.log, "idle at %d; ", n)
		}
	}
}

type Future[T any] struct {
	once sync.Once
	done chan struct{}
	val  T
	err  error
}

func Async[T any](f func() (T, error)) *Future[T] {
	fu := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(fu.done)
		defer func() {
			if r := recover(); r != nil {
				fu.err = fmt.Errorf("recovered: %v", r)
			}
		}()
		fu.val, fu.err = f()
	}()
	return fu
}
func (f *Future[T]) Await() (T, error) { <-f.done; return f.val, f.err }
func Then[T, U any](f *Future[T], g func(T) (U, error)) *Future[U] {
	return Async(func() (U, error) {
		v, err := f.Await()
		if err != nil {
			var z U
			return z, fmt.Errorf("then: %w", err)
		}
		return g(v)
	})
}
func main() {
	a := &Actor{inbox: make(chan Msg, 1)}
	go a.loop()
	var wg sync.WaitGroup
	for i := 1; i <= 10; i++ {
		wg.Add(1)
		go func() { defer wg.Done(); a.inbox <- Inc{i} }()
	}
	wg.Wait()
	r := make(chan int)
	a.inbox <- Get{r}
	fmt.Println(<-r)
	time.Sleep(50 * time.Millisecond)
	a.inbox <- Reset{}
	a.inbox <- Inc{5}
	d := make(chan struct{})
	a.inbox <- Stop{d}
	<-d
	fmt.Println(a.log.String())
	f := Then(Async(func() (int, error) { return 20, nil }), func(n int) (string, error) { return fmt.Sprint("n=", n+1), nil })
	fmt.Println(f.Await())
	g := Then(Async(func() (int, error) { var s []int; return s[3], nil }), func(n int) (string, error) { return "never", nil })
	fmt.Println(g.Await())
	a.inbox = nil
	go a.loop()
	time.Sleep(time.Millisecond)
	a.log.Reset()
	var bad Msg = struct{ Inc }{Inc{1}}
	func() {
		defer func() { fmt.Println(recover()) }()
		switch m := bad.(type) {
		case Inc:
		default:
			panic(fmt.Sprintf("unknown %T", m))
		}
	}()
}
