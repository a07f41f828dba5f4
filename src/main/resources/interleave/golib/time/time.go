// Package time has instants, durations and the calendar. The clock is the run's virtual one.
package time

import "errors"

// A Duration is a number of nanoseconds.
type Duration int64

const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

func (d Duration) String() string

func (d Duration) Nanoseconds() int64  { return int64(d) }
func (d Duration) Microseconds() int64 { return int64(d) / 1000 }
func (d Duration) Milliseconds() int64 { return int64(d) / 1000000 }

func (d Duration) parts(unit Duration) float64 {
	return float64(d/unit) + float64(d%unit)/float64(unit)
}

func (d Duration) Seconds() float64 { return d.parts(Second) }
func (d Duration) Minutes() float64 { return d.parts(Minute) }
func (d Duration) Hours() float64   { return d.parts(Hour) }

func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if uint64(r)+uint64(r) < uint64(m) {
			return d + r
		}
		if e := d - m + r; e < d {
			return e
		}
		return minDuration
	}
	if uint64(r)+uint64(r) < uint64(m) {
		return d - r
	}
	if e := d + m - r; e > d {
		return e
	}
	return maxDuration
}

func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	}
	return -d
}

func parseDuration(s string) (d int64, problem string)

// ParseDuration reads durations such as "1h15m30.5s".
func ParseDuration(s string) (Duration, error) {
	d, problem := parseDuration(s)
	if problem != "" {
		return 0, errors.New(problem)
	}
	return Duration(d), nil
}

type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

var monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December"}

func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[m-1]
	}
	return "%!Month(" + decimal(uint64(m)) + ")"
}

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var dayNames = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return dayNames[d]
	}
	return "%!Weekday(" + decimal(uint64(d)) + ")"
}

func decimal(n uint64) string {
	s := ""
	for ; s == "" || n > 0; n /= 10 {
		s = string(rune('0'+n%10)) + s
	}
	return s
}

// A Location is a time zone: UTC, a fixed offset, or a place with rules of its own.
type Location struct {
	name   string
	offset int
	place  bool
}

var utcLoc = Location{name: "UTC"}

var localLoc = Location{name: "Local"}

// UTC is universal time.
var UTC *Location = &utcLoc

// Local is the machine's time zone, which is UTC until the program sets another.
var Local *Location = &localLoc

func (l *Location) String() string {
	if l == nil {
		return "UTC"
	}
	return l.name
}

func FixedZone(name string, offset int) *Location { return &Location{name: name, offset: offset} }

func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	if isPlace(name) {
		return &Location{name: name, place: true}, nil
	}
	return nil, errors.New("unknown time zone " + name)
}

// isPlace tells whether the time zone database has such a place.
func isPlace(name string) bool

// zoneAt returns what the clocks of a place show at a time.
func zoneAt(place string, unix int64) (zone string, offset int, summer bool)

// lookup returns the zone in force at a time.
func (l *Location) lookup(unix int64) (name string, offset int) {
	switch {
	case l.place:
		name, offset, _ = zoneAt(l.name, unix)
		return
	case l == &localLoc:
		return "UTC", 0
	}
	return l.name, l.offset
}

// offsetOf returns the offset that a zone's name stands for when local clocks show unix; the zone need
// not be in force then.
func (l *Location) offsetOf(zone string, unix int64) (offset int, ok bool) {
	if !l.place {
		name, offset := l.lookup(unix)
		return offset, name == zone
	}
	const halfYear = 182 * secondsPerDay
	for _, at := range [...]int64{unix, unix + halfYear, unix - halfYear} {
		name, there, _ := zoneAt(l.name, at)
		if name != zone {
			continue
		}
		if name, really, _ := zoneAt(l.name, unix-int64(there)); name == zone {
			return really, true
		}
		offset, ok = there, true
	}
	return offset, ok
}

const (
	secondsPerDay = 86400
	hasMonotonic  = 1 << 63
	nsecMask      = 1<<30 - 1
	maxWall       = 1<<33 - 1
	// seconds from 1 January of year 1
	unixEpoch int64 = 62135596800
	wallEpoch int64 = 59453308800
)

// A Time is an instant. Those of the clock also know when they were by the monotonic clock: then wall
// has the top bit, 33 bits of seconds since 1885 and 30 bits of nanoseconds, and ext is monotonic;
// otherwise wall is the nanoseconds and ext the seconds since year 1.
type Time struct {
	wall uint64
	ext  int64
	loc  *Location
}

func (t *Time) nsec() int64 { return int64(t.wall & nsecMask) }

// sec returns the seconds since year 1.
func (t *Time) sec() int64 {
	if t.wall&hasMonotonic != 0 {
		return wallEpoch + int64(t.wall<<1>>31)
	}
	return t.ext
}

func (t *Time) strip() {
	if t.wall&hasMonotonic != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

func unixTime(sec, nsec int64) Time { return Time{uint64(nsec), sec + unixEpoch, Local} }

func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.strip()
	t.loc = loc
}

// clock returns the wall clock and the monotonic clock.
func clock() (sec, nsec, mono int64)

func Now() Time {
	sec, nsec, mono := clock()
	sec += unixEpoch - wallEpoch
	return Time{hasMonotonic | uint64(sec)<<30 | uint64(nsec), mono, Local}
}

func Since(t Time) Duration { return Now().Sub(t) }

func Until(t Time) Duration { return t.Sub(Now()) }

func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		n := nsec / 1e9
		sec += n
		nsec -= n * 1e9
		if nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return unixTime(sec, nsec)
}

func UnixMilli(msec int64) Time { return Unix(msec/1e3, (msec%1e3)*1e6) }
func UnixMicro(usec int64) Time { return Unix(usec/1e6, (usec%1e6)*1e3) }

func (t Time) Unix() int64      { return t.sec() - unixEpoch }
func (t Time) UnixNano() int64  { return t.Unix()*1e9 + t.nsec() }
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + t.nsec()/1e6 }
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + t.nsec()/1e3 }

func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

func (t Time) bothMonotonic(u Time) bool { return t.wall&u.wall&hasMonotonic != 0 }

func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

func (t Time) Compare(u Time) int {
	a, b := t.ext, u.ext
	if !t.bothMonotonic(u) {
		a, b = t.sec(), u.sec()
		if a == b {
			a, b = t.nsec(), u.nsec()
		}
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func (t Time) Add(d Duration) Time {
	sec := int64(d / 1e9)
	nsec := t.nsec() + int64(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	t.wall = t.wall&^nsecMask | uint64(nsec)
	if t.wall&hasMonotonic == 0 {
		t.ext += sec
		return t
	}
	since := int64(t.wall<<1>>31) + sec
	mono := t.ext + int64(d)
	if since < 0 || since > maxWall || d < 0 && mono > t.ext || d > 0 && mono < t.ext {
		t.strip()
		t.ext += sec
		return t
	}
	t.wall = hasMonotonic | uint64(since)<<30 | uint64(nsec)
	t.ext = mono
	return t
}

func (t Time) Sub(u Time) Duration {
	if t.bothMonotonic(u) {
		return saturated(t, u, Duration(t.ext-u.ext))
	}
	return saturated(t, u, Duration(t.sec()-u.sec())*Second+Duration(t.nsec()-u.nsec()))
}

func saturated(t, u Time, d Duration) Duration {
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

func (t Time) Round(d Duration) Time {
	t.strip()
	if d <= 0 {
		return t
	}
	if r := t.over(d); r+r < d {
		return t.Add(-r)
	} else {
		return t.Add(d - r)
	}
}

func (t Time) Truncate(d Duration) Time {
	t.strip()
	if d <= 0 {
		return t
	}
	return t.Add(-t.over(d))
}

// remainder returns (sec·10⁹ + nsec) mod d, never negative.
func remainder(sec, nsec, d int64) int64

func (t Time) over(d Duration) Duration { return Duration(remainder(t.sec(), t.nsec(), int64(d))) }

func (t Time) UTC() Time {
	t.setLoc(&utcLoc)
	return t
}

func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In") //= 1195
	}
	t.setLoc(loc)
	return t
}

func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

func (t Time) Zone() (name string, offset int) {
	if t.loc == nil {
		return "UTC", 0
	}
	return t.loc.lookup(t.sec() - unixEpoch)
}

func (t Time) IsDST() bool {
	if t.loc == nil || !t.loc.place {
		return false
	}
	_, _, summer := zoneAt(t.loc.name, t.sec()-unixEpoch)
	return summer
}

// abs returns the seconds since year 1 that the clocks of the time's zone show.
func (t Time) abs() int64 {
	_, offset := t.Zone()
	return t.sec() + int64(offset)
}

// civil splits seconds since year 1 into a date.
func civil(sec int64) (year, month, day, yday, weekday int)

// days returns the number of days from 1 January of year 1 to a date; months may be out of range.
func days(year, month, day int) int64

func (t Time) Date() (year int, month Month, day int) {
	y, m, d, _, _ := civil(t.abs())
	return y, Month(m), d
}

func (t Time) Year() int {
	y, _, _, _, _ := civil(t.abs())
	return y
}

func (t Time) Month() Month {
	_, m, _, _, _ := civil(t.abs())
	return Month(m)
}

func (t Time) Day() int {
	_, _, d, _, _ := civil(t.abs())
	return d
}

func (t Time) YearDay() int {
	_, _, _, yday, _ := civil(t.abs())
	return yday
}

func (t Time) Weekday() Weekday {
	_, _, _, _, weekday := civil(t.abs())
	return Weekday(weekday)
}

func (t Time) ISOWeek() (year, week int) {
	thursday := t.abs() + int64(3-(int(t.Weekday())+6)%7)*secondsPerDay
	y, _, _, yday, _ := civil(thursday)
	return y, (yday-1)/7 + 1
}

func (t Time) secondOfDay() int {
	s := t.abs() % secondsPerDay
	if s < 0 {
		s += secondsPerDay
	}
	return int(s)
}

func (t Time) Clock() (hour, min, sec int) {
	s := t.secondOfDay()
	return s / 3600, s / 60 % 60, s % 60
}

func (t Time) Hour() int       { return t.secondOfDay() / 3600 }
func (t Time) Minute() int     { return t.secondOfDay() / 60 % 60 }
func (t Time) Second() int     { return t.secondOfDay() % 60 }
func (t Time) Nanosecond() int { return int(t.nsec()) }

func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.Location())
}

// offsetOf returns the offset of a place whose clocks show a time.
func offsetOf(loc *Location, shown int64) int {
	_, guess := loc.lookup(shown)
	_, offset := loc.lookup(shown - int64(guess))
	return offset
}

// Date returns the time with this date and clock in loc; values out of range are carried over.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date") //= 1518
	}
	total := days(year, int(month), day)*secondsPerDay + int64(hour)*3600 + int64(min)*60 + int64(sec)
	if loc.place {
		total -= int64(offsetOf(loc, total-unixEpoch))
	} else {
		total -= int64(loc.offset)
	}
	t := Unix(total-unixEpoch+int64(nsec)/1e9, int64(nsec)%1e9)
	t.setLoc(loc)
	return t
}
