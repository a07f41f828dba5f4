package main

import (
	"fmt"
	"time"
)

type State uint8

const (
	Idle State = iota + 1
	Running
	Stopped
	numStates = iota
)

func (s State) String() string {
	switch s {
	case Idle:
		return "idle"
	case Running:
		return "running"
	}
	return fmt.Sprintf("State(%d)", uint8(s))
}

type Perm uint

const (
	R Perm = 1 << (2 - iota)
	W
	X
	All = R | W | X
)

const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)

const (
	timeout = 1500 * time.Millisecond
	x       = "str" + "cat"
	l       = len(x)
	big     = 1 << 40
	isBig   = big > 1<<39
	mixed   = 'a' + 1.0
)

func main() {
	fmt.Println(Idle, Running, Stopped, State(9), numStates)
	fmt.Println(R, W, X, All, All&^W)
	fmt.Println(a, b, c, d, e, f)
	fmt.Println(timeout, x, l, big, isBig, mixed)
	fmt.Printf("%T %T %T %v %d %x\n", Idle, numStates, mixed, Running, Running, Running)
	const local = iota
	fmt.Println(local)
	var arr [numStates]string
	fmt.Println(len(arr))
}
