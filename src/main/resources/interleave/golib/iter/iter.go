// Package iter names the functions that a range loop can range over, and turns them inside out.
package iter

import "runtime"

type Seq[V any] func(yield func(V) bool)

type Seq2[K, V any] func(yield func(K, V) bool)

// Pull returns next, which gives one value after the other, and stop. The sequence runs in a
// goroutine of its own and only while next waits for it.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	pair, stop := Pull2(func(yield func(V, struct{}) bool) {
		seq(func(v V) bool { return yield(v, struct{}{}) }) //= -
	})
	next = func() (V, bool) {
		v, _, ok := pair()
		return v, ok
	}
	return next, stop
}

// count tells how many sequences more wait to be begun: Go has a goroutine for each of them.
func count(more int)

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	p := &puller[K, V]{more: make(chan bool), ready: make(chan struct{})}
	count(1)
	run := func(more bool) {
		if p.inNext {
			panic("iter.Pull: next called again before yield")
		}
		p.inNext = more
		if !p.started {
			p.started = true
			count(-1)
			if !more {
				p.done = true
				return
			}
			go p.run(seq) //= iter.Pull[...] iter.go:251
		} else {
			p.more <- more
		}
		<-p.ready
		p.inNext = false
		if p.exited {
			p.exited = false
			runtime.Goexit()
		}
		if p.panicked {
			p.panicked = false
			panic(p.panicValue)
		}
	}
	next = func() (k K, v V, ok bool) {
		if !p.done {
			run(true)
		}
		k, v, ok = p.k, p.v, !p.done
		var zeroK K
		var zeroV V
		p.k, p.v = zeroK, zeroV
		return k, v, ok
	}
	stop = func() {
		if !p.done {
			run(false)
		}
	}
	return next, stop
}

type puller[K, V any] struct {
	more       chan bool
	ready      chan struct{}
	k          K
	v          V
	started    bool
	done       bool
	inNext     bool
	exited     bool
	panicked   bool
	panicValue any
}

func (p *puller[K, V]) run(seq Seq2[K, V]) {
	defer func() {
		if !p.done {
			p.panicValue = recover()
			p.panicked = p.panicValue != nil
			p.exited = !p.panicked
		}
		p.done = true
		p.ready <- struct{}{}
	}()
	seq(func(k K, v V) bool { //= iter.Pull[...].func1 iter.go:281; runtime.corostart coro.go:72
		if !p.inNext {
			panic("iter.Pull: yield called again before next")
		}
		p.k, p.v = k, v
		p.ready <- struct{}{}
		return <-p.more
	})
	p.done = true
}
