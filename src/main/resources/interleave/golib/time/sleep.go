package time

// nativeState stands for what the machine keeps behind a value.
type nativeState struct{}

// A runtimeTimer is the machine's part of a Timer or Ticker.
type runtimeTimer struct {
	state *nativeState
}

// startTimer makes r send the time to c, or start f, after delay and then each period (0: only once).
// sample shows the machine what a Time looks like.
func startTimer(r *runtimeTimer, c chan Time, f func(), sample Time, delay, period int64)

func stopTimer(r *runtimeTimer) bool
func resetTimer(r *runtimeTimer, delay, period int64) bool

func Sleep(d Duration)

// A Timer sends the time on C once, or calls a function.
type Timer struct {
	C <-chan Time
	r runtimeTimer
}

func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	t := &Timer{C: c}
	startTimer(&t.r, c, nil, Now(), int64(d), 0)
	return t
}

func (t *Timer) Stop() bool {
	if t.r.state == nil {
		panic("time: Stop called on uninitialized Timer") //= 115
	}
	return stopTimer(&t.r)
}

func (t *Timer) Reset(d Duration) bool {
	if t.r.state == nil {
		panic("time: Reset called on uninitialized Timer") //= 173
	}
	return resetTimer(&t.r, int64(d), 0)
}

func After(d Duration) <-chan Time { return NewTimer(d).C }

func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{}
	startTimer(&t.r, nil, f, Now(), int64(d), 0)
	return t
}
