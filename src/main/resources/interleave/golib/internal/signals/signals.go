// Package signals raises the signals that a program sends to itself; no others ever come.
package signals

import "runtime"

const (
	hangup    = 1
	interrupt = 2
	quit      = 3
	abort     = 6
	kill      = 9
	terminate = 15
)

// Take is asked what becomes of a signal, if package os/signal is there; it returns false when the
// program has not said.
var Take func(n int) bool

// Raise gives the program a signal, or does what Go does with one that nobody wants.
func Raise(n int) {
	if n != kill && Take != nil && Take(n) {
		return
	}
	switch n {
	case quit, abort:
		print(names[n], "\nPC=0x0 m=0 sigcode=0\n\n", stacks())
		exit(2)
	case hangup, interrupt, kill, terminate:
		exit(128 + n) // as a shell tells of it
	}
}

var names = map[int]string{quit: "SIGQUIT: quit", abort: "SIGABRT: abort"}

func stacks() string {
	all := make([]byte, 1<<16)
	return string(all[:runtime.Stack(all, true)])
}

func exit(code int)
