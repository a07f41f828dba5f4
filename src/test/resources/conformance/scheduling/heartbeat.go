package main

import (
	"errors"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

type state int32

const (
	idle state = iota
	running
	stopped
)

func (s state) String() string { return [...]string{"idle", "running", "stopped"}[s] }

type Service struct {
	st    atomic.Int32
	quit  chan struct{}
	done  sync.WaitGroup
	beats atomic.Int64
	errs  chan error
}

func (s *Service) Start() error {
	if !s.st.CompareAndSwap(int32(idle), int32(running)) {
		return fmt.Errorf("cannot start: %v", state(s.st.Load()))
	}
	s.done.Add(1)
	go s.loop()
	return nil
}
func (s *Service) loop() {
	defer s.done.Done()
	defer s.st.Store(int32(stopped))
	t := time.NewTicker(10 * time.Millisecond)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			if s.beats.Add(1)%3 == 0 {
				select {
				case s.errs <- errors.New("hiccup"):
				default:
					fmt.Println("dropped")
				}
			}
		case <-s.quit:
			return
		}
	}
}
func main() {
	s := &Service{quit: make(chan struct{}), errs: make(chan error, 1)}
	fmt.Println(s.Start(), s.Start())
	sig := make(chan os.Signal, 1)
	signal.Notify(sig, os.Interrupt, syscall.SIGTERM)
	timeout := time.After(95 * time.Millisecond)
	select {
	case <-sig:
		fmt.Println("interrupted")
	case <-timeout:
		fmt.Println("timeout")
	}
	signal.Stop(sig)
	close(s.quit)
	s.done.Wait()
	fmt.Println(s.beats.Load(), state(s.st.Load()), <-s.errs, len(s.errs))
}
