package os

import (
	"errors"
	"internal/signals"
	"syscall"
)

// A Process is the program itself: there are no others.
type Process struct{ Pid int }

// FindProcess returns a process, as on Unix also one that does not exist.
func FindProcess(pid int) (*Process, error) { return &Process{pid}, nil }

// Signal sends the process a signal; it comes before Signal returns.
func (p *Process) Signal(sig Signal) error {
	if p.Pid != Getpid() {
		return ErrProcessDone
	}
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	signals.Raise(int(s))
	return nil
}

// Kill ends the process at once.
func (p *Process) Kill() error { return p.Signal(Kill) }

func (p *Process) Release() error {
	p.Pid = -1
	return nil
}
