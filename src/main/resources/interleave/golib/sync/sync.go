// Package sync has locks and what is built on them. What blocks is part of the machine, so that the
// waiting can be seen.
package sync

// nativeState stands for what the machine keeps behind a value.
type nativeState struct{}

type noCopy struct{}

// A Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// A Mutex is a lock that one goroutine holds at a time.
type Mutex struct {
	state *nativeState
}

func (m *Mutex) Lock()
func (m *Mutex) TryLock() bool
func (m *Mutex) Unlock()

// An RWMutex is a lock that many readers or one writer hold.
type RWMutex struct {
	state *nativeState
}

func (rw *RWMutex) Lock()
func (rw *RWMutex) TryLock() bool
func (rw *RWMutex) Unlock()
func (rw *RWMutex) RLock()
func (rw *RWMutex) TryRLock() bool
func (rw *RWMutex) RUnlock()

type rlocker struct {
	rw *RWMutex
}

func (r *rlocker) Lock()   { r.rw.RLock() }   //= rwmutex.go:244
func (r *rlocker) Unlock() { r.rw.RUnlock() } //= rwmutex.go:245

// RLocker returns a Locker that locks for reading.
func (rw *RWMutex) RLocker() Locker { return &rlocker{rw} }

// A WaitGroup waits until a counter is zero.
type WaitGroup struct {
	state *nativeState
}

func (wg *WaitGroup) Add(delta int)
func (wg *WaitGroup) Done()
func (wg *WaitGroup) Wait()

// Go calls f in a goroutine of its own and counts it.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer wg.Done()
		f()
	}()
}

// A Cond is a place to wait for an event.
type Cond struct {
	L Locker

	state *nativeState
}

func NewCond(l Locker) *Cond { return &Cond{L: l} }

func (c *Cond) draw() (ticket int)
func (c *Cond) await(ticket int)

// Wait gives c.L up, waits for a Signal or Broadcast, and locks c.L again.
func (c *Cond) Wait() {
	t := c.draw() //= cond.go:68
	c.L.Unlock()  //= cond.go:70
	c.await(t)    //= cond.go:71
	c.L.Lock()    //= cond.go:72
}

func (c *Cond) Signal()
func (c *Cond) Broadcast()
