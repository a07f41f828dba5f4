package time

// A Ticker sends the time on C again and again.
type Ticker struct {
	C <-chan Time
	r runtimeTimer
}

func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker") //= 38
	}
	c := make(chan Time, 1)
	t := &Ticker{C: c}
	startTimer(&t.r, c, nil, Now(), int64(d), int64(d))
	return t
}

func (t *Ticker) Stop() {
	if t.r.state != nil {
		stopTimer(&t.r)
	}
}

func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset") //= 67
	}
	if t.r.state == nil {
		panic("time: Reset called on uninitialized Ticker") //= 70
	}
	resetTimer(&t.r, int64(d), int64(d))
}

func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
