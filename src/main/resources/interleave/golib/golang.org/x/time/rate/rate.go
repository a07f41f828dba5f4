// Package rate limits how often something happens: a bucket of tokens that fills at a rate.
package rate

import (
	"context"
	"fmt"
	"math"
	"sync"
	"time"
)

// A Limit is a number of events a second.
type Limit float64

// Inf allows everything.
const Inf = Limit(math.MaxFloat64)

// InfDuration is how long a reservation waits that cannot be had.
const InfDuration = time.Duration(1<<63 - 1)

// Every turns the time between events into a Limit.
func Every(interval time.Duration) Limit {
	if interval <= 0 {
		return Inf
	}
	return 1 / Limit(interval.Seconds())
}

// durationOf is how long the tokens take to come.
func (limit Limit) durationOf(tokens float64) time.Duration {
	if limit <= 0 {
		return InfDuration
	}
	return time.Duration(float64(time.Second) * (tokens / float64(limit)))
}

// tokensOf is how many tokens come in the time.
func (limit Limit) tokensOf(d time.Duration) float64 {
	if limit <= 0 {
		return 0
	}
	return d.Seconds() * float64(limit)
}

// A Limiter is a bucket that holds up to burst tokens, and how many there were at the time last;
// fewer than none when some are reserved that have yet to come.
type Limiter struct {
	mu        sync.Mutex
	limit     Limit
	burst     int
	tokens    float64
	last      time.Time
	lastEvent time.Time
}

func NewLimiter(r Limit, b int) *Limiter { return &Limiter{limit: r, burst: b} }

func (lim *Limiter) Limit() Limit {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	return lim.limit
}

func (lim *Limiter) Burst() int {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	return lim.burst
}

func (lim *Limiter) Tokens() float64 { return lim.TokensAt(time.Now()) }

func (lim *Limiter) TokensAt(t time.Time) float64 {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	_, tokens := lim.filled(t)
	return tokens
}

func (lim *Limiter) Allow() bool { return lim.AllowN(time.Now(), 1) }

// AllowN takes n tokens if they are there.
func (lim *Limiter) AllowN(t time.Time, n int) bool { return lim.reserve(t, n, 0).ok }

func (lim *Limiter) Reserve() *Reservation { return lim.ReserveN(time.Now(), 1) }

// ReserveN takes n tokens, whenever they come.
func (lim *Limiter) ReserveN(t time.Time, n int) *Reservation {
	r := lim.reserve(t, n, InfDuration)
	return &r
}

func (lim *Limiter) Wait(ctx context.Context) (err error) { return lim.WaitN(ctx, 1) }

// WaitN returns when n tokens have come, or ctx is done.
func (lim *Limiter) WaitN(ctx context.Context, n int) (err error) {
	lim.mu.Lock()
	burst, limit := lim.burst, lim.limit
	lim.mu.Unlock()
	if n > burst && limit != Inf {
		return fmt.Errorf("rate: Wait(n=%d) exceeds limiter's burst %d", n, burst)
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	default:
	}
	now := time.Now()
	patience := InfDuration
	if deadline, ok := ctx.Deadline(); ok {
		patience = deadline.Sub(now)
	}
	r := lim.reserve(now, n, patience)
	if !r.ok {
		return fmt.Errorf("rate: Wait(n=%d) would exceed context deadline", n)
	}
	delay := r.DelayFrom(now)
	if delay == 0 {
		return nil
	}
	timer := time.NewTimer(delay)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		r.Cancel()
		return ctx.Err()
	}
}

func (lim *Limiter) SetLimit(newLimit Limit) { lim.SetLimitAt(time.Now(), newLimit) }

func (lim *Limiter) SetLimitAt(t time.Time, newLimit Limit) {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	lim.last, lim.tokens = lim.filled(t)
	lim.limit = newLimit
}

func (lim *Limiter) SetBurst(newBurst int) { lim.SetBurstAt(time.Now(), newBurst) }

func (lim *Limiter) SetBurstAt(t time.Time, newBurst int) {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	lim.last, lim.tokens = lim.filled(t)
	lim.burst = newBurst
}

// filled is how many tokens there are at t.
func (lim *Limiter) filled(t time.Time) (time.Time, float64) {
	last := lim.last
	if t.Before(last) {
		last = t
	}
	return t, min(float64(lim.burst), lim.tokens+lim.limit.tokensOf(t.Sub(last)))
}

// reserve takes n tokens that come within patience.
func (lim *Limiter) reserve(t time.Time, n int, patience time.Duration) Reservation {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	if lim.limit == Inf {
		return Reservation{ok: true, lim: lim, tokens: n, timeToAct: t}
	}
	if lim.limit == 0 {
		ok := lim.burst >= n
		if ok {
			lim.burst -= n
		}
		return Reservation{ok: ok, lim: lim, tokens: lim.burst, timeToAct: t}
	}
	t, tokens := lim.filled(t)
	tokens -= float64(n)
	var wait time.Duration
	if tokens < 0 {
		wait = lim.limit.durationOf(-tokens)
	}
	r := Reservation{ok: n <= lim.burst && wait <= patience, lim: lim, limit: lim.limit}
	if r.ok {
		r.tokens = n
		r.timeToAct = t.Add(wait)
		lim.last = t
		lim.tokens = tokens
		lim.lastEvent = r.timeToAct
	}
	return r
}

// A Reservation is the right to act at a time.
type Reservation struct {
	ok        bool
	lim       *Limiter
	tokens    int
	timeToAct time.Time
	limit     Limit
}

// OK reports whether the tokens can be had at all.
func (r *Reservation) OK() bool { return r.ok }

func (r *Reservation) Delay() time.Duration { return r.DelayFrom(time.Now()) }

func (r *Reservation) DelayFrom(t time.Time) time.Duration {
	if !r.ok {
		return InfDuration
	}
	return max(0, r.timeToAct.Sub(t))
}

func (r *Reservation) Cancel() { r.CancelAt(time.Now()) }

// CancelAt gives the tokens back that no later reservation counts on.
func (r *Reservation) CancelAt(t time.Time) {
	if !r.ok {
		return
	}
	r.lim.mu.Lock()
	defer r.lim.mu.Unlock()
	if r.lim.limit == Inf || r.tokens == 0 || r.timeToAct.Before(t) {
		return
	}
	back := float64(r.tokens) - r.limit.tokensOf(r.lim.lastEvent.Sub(r.timeToAct))
	if back <= 0 {
		return
	}
	t, tokens := r.lim.filled(t)
	r.lim.last = t
	r.lim.tokens = min(tokens+back, float64(r.lim.burst))
	if r.timeToAct == r.lim.lastEvent {
		previous := r.timeToAct.Add(r.limit.durationOf(float64(-r.tokens)))
		if !previous.Before(t) {
			r.lim.lastEvent = previous
		}
	}
}
