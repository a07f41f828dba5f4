package main

import (
	"sync"
	"time"
)

type State struct{ Health *Health }
type Container struct {
	sync.Mutex
	State *State
}

func (c *Container) start() { go c.waitExit() }
func (c *Container) waitExit() {
}

type Store struct{ ctr *Container }

func (s *Store) Get() *Container { return s.ctr }

type Daemon struct{ containers Store }

func (d *Daemon) StateChanged() {
	c := d.containers.Get()
	c.Lock()
	d.updateHealth(c)
	defer c.Unlock()
}

func (d *Daemon) updateHealth(c *Container) {
	if c.State == nil {
		return
	}
	h := c.State.Health
	stop := h.OpenMonitorChannel()
	_ = stop
	h.CloseMonitorChannel()
}

type Health struct{ stop chan struct{} }

func (s *Health) OpenMonitorChannel() chan struct{} { return s.stop }
func (s *Health) CloseMonitorChannel() {
	if s.stop != nil {
		s.stop <- struct{}{}
	}
}

func monitor(d *Daemon, c *Container, stop chan struct{}) {
	for {
		select {
		case <-stop:
			return
		default:
			handleProbe(d, c)
			time.Sleep(10 * time.Millisecond)
		}
	}
}

func handleProbe(d *Daemon, c *Container) {
	c.Lock()
	defer c.Unlock()
}

func main() {
	c := &Container{State: &State{&Health{make(chan struct{})}}}
	d := &Daemon{Store{c}}
	c.Lock()
	go monitor(d, c, c.State.Health.stop)
	time.Sleep(5 * time.Millisecond)
	c.Unlock()
	c.Lock()
	time.Sleep(20 * time.Millisecond)
	d.updateHealth(c)
}
