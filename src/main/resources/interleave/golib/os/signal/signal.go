// Package signal tells channels about signals. None ever comes but those that the program sends to
// itself; whoever waits for one keeps the program from being called deadlocked all the same, as in
// Go.
package signal

import (
	"context"
	"internal/signals"
	"os"
	"syscall"
)

// most is how many signals there are.
const most = 65

type set [most]bool

// add adds signals, all where none are named.
func (s *set) add(sigs []os.Signal) {
	for _, n := range numbers(sigs) {
		s[n] = true
	}
}

func numbers(sigs []os.Signal) []int {
	var all []int
	if len(sigs) == 0 {
		for n := range most {
			all = append(all, n)
		}
	}
	for _, sig := range sigs {
		if s, ok := sig.(syscall.Signal); ok && 0 <= s && s < most {
			all = append(all, int(s))
		}
	}
	return all
}

type handler struct {
	c     chan<- os.Signal
	wants set
}

var (
	handlers []*handler
	ignored  set
)

// watch tells the machine that signals are waited for from now on.
func watch()

func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel") //= 123
	}
	watch()
	signals.Take = take
	for _, n := range numbers(sig) {
		ignored[n] = false
	}
	for _, h := range handlers {
		if h.c == c {
			h.wants.add(sig)
			return
		}
	}
	h := &handler{c: c}
	h.wants.add(sig)
	handlers = append(handlers, h)
}

// take says whether the program has decided what becomes of a signal.
func take(n int) bool {
	for _, h := range handlers {
		if h.wants[n] {
			go process(n)
			return true
		}
	}
	return ignored[n]
}

// process hands a signal to all who want it and have room for it.
func process(n int) {
	for _, h := range handlers {
		if h.wants[n] {
			select {
			case h.c <- syscall.Signal(n):
			default:
			}
		}
	}
}

func Stop(c chan<- os.Signal) {
	for i, h := range handlers {
		if h.c == c {
			handlers = append(handlers[:i:i], handlers[i+1:]...)
			return
		}
	}
}

func Ignore(sig ...os.Signal) { cancel(sig, true) }

func Ignored(sig os.Signal) bool {
	of := numbers([]os.Signal{sig})
	return len(of) == 1 && ignored[of[0]]
}

func Reset(sig ...os.Signal) { cancel(sig, false) }

func cancel(sig []os.Signal, ignore bool) {
	signals.Take = take
	for _, n := range numbers(sig) {
		ignored[n] = ignore
		for _, h := range handlers {
			h.wants[n] = false
		}
	}
}

// NotifyContext derives a context that a signal cancels.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	ctx, cancel := context.WithCancel(parent)
	c := &signalCtx{ctx, cancel, signals, make(chan os.Signal, 1)}
	Notify(c.ch, signals...)
	if ctx.Err() == nil {
		go func() {
			select {
			case <-c.ch:
				c.cancel()
			case <-c.Done():
			}
		}()
	}
	return c, c.stop
}

type signalCtx struct {
	context.Context
	cancel  context.CancelFunc
	signals []os.Signal
	ch      chan os.Signal
}

func (c *signalCtx) stop() {
	c.cancel()
	Stop(c.ch)
}

func (c *signalCtx) String() string {
	name := c.Context.(interface{ String() string }).String()
	name = name[:len(name)-len(".WithCancel")]
	text := "signal.NotifyContext(" + name
	if len(c.signals) != 0 {
		text += ", ["
		for i, s := range c.signals {
			if i > 0 {
				text += " "
			}
			text += s.String()
		}
		text += "]"
	}
	return text + ")"
}
