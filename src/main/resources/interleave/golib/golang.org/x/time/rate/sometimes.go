package rate

import (
	"sync"
	"time"
)

// Sometimes calls a function the first times, every so many times, and when some time has passed;
// without any of these only once.
type Sometimes struct {
	First    int
	Every    int
	Interval time.Duration

	mu    sync.Mutex
	count int
	last  time.Time
}

// Do calls f if it is time to; f must not call Do itself.
func (s *Sometimes) Do(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	isFirst := s.count == 0 || s.First > 0 && s.count < s.First
	isNth := s.Every > 0 && s.count%s.Every == 0
	isTime := s.Interval > 0 && time.Since(s.last) >= s.Interval
	if isFirst || isNth || isTime {
		f()
		s.last = time.Now()
	}
	s.count++
}
