// Package context carries deadlines, cancellation and values along chains of calls. It is Go that
// the machine runs, so a cancellation can be watched on its way down the tree.
package context

import (
	"errors"
	"time"
)

// A Context says when work should end, and carries values.
type Context interface {
	Deadline() (deadline time.Time, ok bool)
	Done() <-chan struct{}
	Err() error
	Value(key any) any
}

// Canceled is the error of a context that was cancelled.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the error of a context whose deadline has passed.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// A CancelFunc cancels a context; only its first call does something.
type CancelFunc func()

// A CancelCauseFunc cancels a context and says why.
type CancelCauseFunc func(cause error)

type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

func Background() Context { return backgroundCtx{} }

func TODO() Context { return todoCtx{} }

// announce reports that c was derived: from parent, from values, or, when both are nil, from a
// context that is never cancelled. A timeout is told with what it is.
func announce(c, parent *cancelCtx, values *valueCtx, what string, timeout time.Duration)

// announceValue reports that c was derived.
func announceValue(c *valueCtx, parent *cancelCtx, values *valueCtx, key, val any)

// announceCancel reports that c was cancelled, and why, should that be more than err tells.
func announceCancel(c *cancelCtx, err, cause string)

// typeName returns the name of a value's type.
func typeName(v any) string

// asks for the cancelCtx that a context is or wraps.
var cancelCtxKey int

// A canceler is a context below another that is cancelled with it.
type canceler interface {
	cancel(removeFromParent bool, err, cause error)
	Done() <-chan struct{}
}

// An afterFuncer is a context of another package that can call back.
type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// A lock guards a context. It is a sync.Mutex that people are not told about.
type lock struct {
	state *nativeState
}

// nativeState stands for what the machine keeps behind a lock.
type nativeState struct{}

func (l *lock) Lock()
func (l *lock) Unlock()

type cancelCtx struct {
	Context

	mu       lock
	done     chan struct{}
	children map[canceler]struct{}
	err      error
	cause    error
}

func (c *cancelCtx) Value(key any) any {
	if key == &cancelCtxKey {
		return c
	}
	return value(c.Context, key)
}

func (c *cancelCtx) Done() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done == nil {
		c.done = make(chan struct{})
		if c.err != nil {
			close(c.done)
		}
	}
	return c.done
}

func (c *cancelCtx) Err() error {
	c.mu.Lock()
	err := c.err
	c.mu.Unlock()
	return err
}

// adopt makes child a child of parent, so that it is cancelled with it.
func (c *cancelCtx) adopt(parent Context, child canceler) {
	c.Context = parent
	done := parent.Done()
	if done == nil {
		return
	}
	select {
	case <-done:
		child.cancel(false, parent.Err(), Cause(parent)) //= context.(*cancelCtx).propagateCancel context.go:473
		return
	default:
	}
	if p, ok := parentCancelCtx(parent); ok {
		p.mu.Lock()
		if p.err != nil {
			child.cancel(false, p.err, p.cause) //= context.(*cancelCtx).propagateCancel context.go:483
		} else {
			if p.children == nil {
				p.children = make(map[canceler]struct{})
			}
			p.children[child] = struct{}{}
		}
		p.mu.Unlock()
		return
	}
	if a, ok := parent.(afterFuncer); ok {
		c.mu.Lock()
		stop := a.AfterFunc(func() { child.cancel(false, parent.Err(), Cause(parent)) }) //= context.(*cancelCtx).propagateCancel context.go:497
		c.Context = stopCtx{Context: parent, stop: stop}
		c.mu.Unlock()
		return
	}
	go func() { //= context.(*cancelCtx).propagateCancel context.go:509
		select {
		case <-parent.Done():
			child.cancel(false, parent.Err(), Cause(parent)) //= context.(*cancelCtx).propagateCancel.func2 context.go:512
		case <-child.Done():
		}
	}()
}

// parentCancelCtx finds the cancelCtx that decides when parent is done.
func parentCancelCtx(parent Context) (*cancelCtx, bool) {
	done := parent.Done()
	if done == nil {
		return nil, false
	}
	p, ok := parent.Value(&cancelCtxKey).(*cancelCtx)
	if !ok {
		return nil, false
	}
	p.mu.Lock()
	same := p.done == done
	p.mu.Unlock()
	if !same {
		return nil, false
	}
	return p, true
}

func (c *cancelCtx) cancel(removeFromParent bool, err, cause error) {
	if cause == nil {
		cause = err
	}
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return
	}
	c.err = err
	c.cause = cause
	announceCancel(c, err.Error(), words(err, cause))
	if c.done != nil {
		close(c.done)
	}
	for child := range c.children {
		child.cancel(false, err, cause) //= 558
	}
	c.children = nil
	c.mu.Unlock()

	if removeFromParent {
		removeChild(c.Context, c) //= 564
	}
}

func removeChild(parent Context, child canceler) {
	if s, ok := parent.(stopCtx); ok {
		s.stop()
		return
	}
	p, ok := parentCancelCtx(parent)
	if !ok {
		return
	}
	p.mu.Lock()
	if p.children != nil {
		delete(p.children, child)
	}
	p.mu.Unlock()
}

func (c *cancelCtx) String() string { return name(c.Context) + ".WithCancel" }

func name(c Context) string {
	if s, ok := c.(interface{ String() string }); ok {
		return s.String()
	}
	return typeName(c)
}

// words returns what cause says; nothing when it is err, or when saying it could do something else.
func words(err, cause error) string {
	if cause == err {
		return ""
	}
	switch typeName(cause) {
	case "*errors.errorString", "*fmt.wrapError", "*fmt.wrapErrors":
		return cause.Error()
	}
	return ""
}

// above returns the nearest context that people see in the tree.
func above(parent Context) (*cancelCtx, *valueCtx) {
	if v, ok := parent.(*valueCtx); ok {
		return nil, v
	}
	p, _ := parent.Value(&cancelCtxKey).(*cancelCtx)
	return p, nil
}

func withCancel(parent Context) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent") //= 270
	}
	c := &cancelCtx{}
	p, v := above(parent)
	announce(c, p, v, "WithCancel", 0)
	c.adopt(parent, c) //= 273
	return c
}

// WithCancel derives a context that the returned function cancels.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := withCancel(parent)                            //= 236
	return c, func() { c.cancel(true, Canceled, nil) } //= 237
}

// WithCancelCause is WithCancel with a reason.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := withCancel(parent)                                         //= 264
	return c, func(cause error) { c.cancel(true, Canceled, cause) } //= 265
}

// Cause returns why c was cancelled; nil when it was not.
func Cause(c Context) error {
	if cc, ok := c.Value(&cancelCtxKey).(*cancelCtx); ok {
		cc.mu.Lock()
		defer cc.mu.Unlock()
		return cc.cause
	}
	return c.Err()
}

// AfterFunc runs f in a goroutine of its own when ctx is done, unless stop is called before.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{f: f}
	p, v := above(ctx)
	announce(&a.cancelCtx, p, v, "AfterFunc", 0)
	a.cancelCtx.adopt(ctx, a) //= 320
	return func() bool {
		stopped := a.begin()
		if stopped {
			a.cancel(true, Canceled, nil) //= 326
		}
		return stopped
	}
}

type afterFuncCtx struct {
	cancelCtx
	begun bool
	f     func()
}

// begin reports whether it is the first call: who gets true decides what becomes of f.
func (a *afterFuncCtx) begin() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	first := !a.begun
	a.begun = true
	return first
}

func (a *afterFuncCtx) cancel(removeFromParent bool, err, cause error) {
	a.cancelCtx.cancel(false, err, cause) //= 343
	if removeFromParent {
		removeChild(a.Context, a) //= 345
	}
	if a.begin() {
		go a.f() //= context.(*afterFuncCtx).cancel.func1 context.go:348; sync.(*Once).doSlow once.go:76; sync.(*Once).Do once.go:67; context.(*afterFuncCtx).cancel context.go:347
	}
}

// A stopCtx is the parent of a context that another package's context calls back.
type stopCtx struct {
	Context
	stop func() bool
}

// WithoutCancel derives a context that keeps the values but is never cancelled.
func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent") //= 573
	}
	return withoutCancelCtx{parent}
}

type withoutCancelCtx struct {
	c Context
}

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return }
func (withoutCancelCtx) Done() <-chan struct{}                   { return nil }
func (withoutCancelCtx) Err() error                              { return nil }
func (c withoutCancelCtx) Value(key any) any                     { return value(c, key) }
func (c withoutCancelCtx) String() string                        { return name(c.c) + ".WithoutCancel" }

// A timerCtx is cancelled by a timer, too.
type timerCtx struct {
	cancelCtx
	timer *time.Timer

	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return name(c.cancelCtx.Context) + ".WithDeadline(" + c.deadline.String() + " [" +
		time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(removeFromParent bool, err, cause error) {
	c.cancelCtx.cancel(false, err, cause) //= 666
	if removeFromParent {
		removeChild(c.cancelCtx.Context, c)
	}
	c.mu.Lock()
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
	c.mu.Unlock()
}

func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil) //= 612
}

// WithDeadlineCause derives a context that is cancelled at d at the latest.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	return withDeadline(parent, d, 0, cause) //= -
}

// withDeadline is WithDeadlineCause, whose deadline comes of a timeout unless that is 0.
func withDeadline(parent Context, d time.Time, timeout time.Duration, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent") //= context.WithDeadlineCause context.go:620
	}
	if cur, ok := parent.Deadline(); ok && cur.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	p, v := above(parent)
	announce(&c.cancelCtx, p, v, "WithDeadline", timeout)
	c.cancelCtx.adopt(parent, c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(true, DeadlineExceeded, cause)             //= context.WithDeadlineCause context.go:632
		return c, func() { c.cancel(false, Canceled, nil) } //= context.WithDeadlineCause.func1 context.go:633
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(true, DeadlineExceeded, cause) }) //= context.WithDeadlineCause.func2 context.go:639
	}
	return c, func() { c.cancel(true, Canceled, nil) } //= context.WithDeadlineCause.func3 context.go:642
}

func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return withDeadline(parent, time.Now().Add(timeout), timeout, nil) //= context.WithDeadline context.go:612; context.WithTimeout context.go:690
}

func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return withDeadline(parent, time.Now().Add(timeout), timeout, cause) //= 697
}

// isComparable reports whether values of v's type can be compared.
func isComparable(v any) bool

// WithValue derives a context that knows one value more.
func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent") //= 715
	}
	if key == nil {
		panic("nil key") //= 718
	}
	if !isComparable(key) {
		panic("key is not comparable") //= 721
	}
	c := &valueCtx{parent, key, val}
	p, v := above(parent)
	announceValue(c, p, v, key, val)
	return c
}

type valueCtx struct {
	Context
	key, val any
}

func (c *valueCtx) String() string {
	return name(c.Context) + ".WithValue(" + stringify(c.key) + ", " + stringify(c.val) + ")"
}

func stringify(v any) string {
	switch s := v.(type) {
	case interface{ String() string }:
		return s.String()
	case string:
		return s
	case nil:
		return "<nil>"
	}
	return typeName(v)
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return value(c.Context, key)
}

// value looks key up from c upwards, without a frame for each context of this package.
func value(c Context, key any) any {
	for {
		switch ctx := c.(type) {
		case *valueCtx:
			if key == ctx.key {
				return ctx.val
			}
			c = ctx.Context
		case *cancelCtx:
			if key == &cancelCtxKey {
				return c
			}
			c = ctx.Context
		case withoutCancelCtx:
			if key == &cancelCtxKey {
				return nil
			}
			c = ctx.c
		case *timerCtx:
			if key == &cancelCtxKey {
				return &ctx.cancelCtx
			}
			c = ctx.Context
		case backgroundCtx, todoCtx:
			return nil
		default:
			return c.Value(key)
		}
	}
}
