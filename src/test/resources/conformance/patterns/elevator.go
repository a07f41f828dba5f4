package main

import (
	"fmt"
	"sort"
	"time"
)

type Dir int

const (
	Idle Dir = iota
	Up
	Down
)

//go:generate stringer -type=Dir
func (d Dir) String() string {
	switch d {
	case Up:
		return "Up"
	case Down:
		return "Down"
	}
	return fmt.Sprintf("Dir(%d)", int(d))
}

type Call struct {
	Floor int
	At    time.Duration
	Done  chan<- Report
}
type Report struct {
	Floor  int
	Waited time.Duration
	Dir
}
type Elevator struct {
	floor int
	dir   Dir
	calls []Call
}

func (e *Elevator) Run(in <-chan Call, quit <-chan struct{}, start time.Time) {
	move := time.NewTicker(100 * time.Millisecond)
	defer move.Stop()
	for {
		select {
		case c := <-in:
			e.calls = append(e.calls, c)
			sort.SliceStable(e.calls, func(i, j int) bool { return e.calls[i].Floor < e.calls[j].Floor })
		case <-move.C:
			e.step(time.Since(start))
		case <-quit:
			return
		}
	}
}
func (e *Elevator) step(now time.Duration) {
	if len(e.calls) == 0 {
		e.dir = Idle
		return
	}
	keep := e.calls[:0]
	for _, c := range e.calls {
		if c.Floor == e.floor {
			c.Done <- Report{c.Floor, (now - c.At).Round(50 * time.Millisecond), e.dir}
			continue
		}
		keep = append(keep, c)
	}
	e.calls = keep
	if len(e.calls) == 0 {
		e.dir = Idle
		return
	}
	if e.dir == Idle || e.dir == Up && e.calls[len(e.calls)-1].Floor < e.floor || e.dir == Down && e.calls[0].Floor > e.floor {
		e.dir = Up
		if e.calls[0].Floor < e.floor {
			e.dir = Down
		}
	}
	if e.dir == Up {
		e.floor++
	} else {
		e.floor--
	}
}
func main() {
	in, quit, rep := make(chan Call), make(chan struct{}), make(chan Report, 10)
	start := time.Now()
	e := &Elevator{floor: 3}
	go e.Run(in, quit, start)
	for i, f := range []int{5, 1, 4, 9, 2} {
		time.Sleep(30 * time.Millisecond)
		in <- Call{f, time.Duration(i+1) * 30 * time.Millisecond, rep}
	}
	for range 5 {
		r := <-rep
		fmt.Printf("%+v %v %s\n", r, r.Dir, r)
	}
	close(quit)
	fmt.Println(Dir(7), []Dir{Up, Down}, map[Dir]int{Up: 1})
}
