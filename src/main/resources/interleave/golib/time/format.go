package time

import "errors"

const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// format writes the time that clocks of a zone show at sec seconds since year 1.
func format(layout string, sec, nsec int64, zone string, offset int) string

func (t Time) Format(layout string) string {
	zone, offset := t.Zone()
	return format(layout, t.abs(), t.nsec(), zone, offset)
}

func (t Time) AppendFormat(b []byte, layout string) []byte { return append(b, t.Format(layout)...) }

func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic == 0 {
		return s
	}
	sign, n := "+", uint64(t.ext)
	if t.ext < 0 {
		sign, n = "-", -n
	}
	nano := decimal(1e9 + n%1e9)
	return s + " m=" + sign + decimal(n/1e9) + "." + nano[1:]
}

func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	s := "time.Date(" + signed(year) + ", "
	if January <= month && month <= December {
		s += "time." + month.String()
	} else {
		s += signed(int(month))
	}
	for _, n := range [...]int{day, hour, min, sec, t.Nanosecond()} {
		s += ", " + signed(n)
	}
	switch t.Location() {
	case UTC:
		return s + ", time.UTC)"
	case Local:
		return s + ", time.Local)"
	}
	return s + ", time.Location(\"" + t.loc.name + "\"))"
}

func signed(n int) string {
	if n < 0 {
		return "-" + decimal(uint64(-n))
	}
	return decimal(uint64(n))
}

// A ParseError says where a text is not as the layout wants it.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func quote(s string) string

func (e *ParseError) Error() string {
	if e.Message != "" {
		return "parsing time " + quote(e.Value) + e.Message
	}
	return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " +
		quote(e.ValueElem) + " as " + quote(e.LayoutElem)
}

// parse reads value by layout: a date and clock, zone name and offset (hasZone: given), or what
// is wrong.
func parse(layout, value string) (year, month, day, hour, min, sec, nsec, offset int, hasOffset, isUTC bool, zone string, layoutElem, valueElem, message string, ok bool)

func Parse(layout, value string) (Time, error) { return parseIn(layout, value, UTC, Local) }

func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parseIn(layout, value, loc, loc)
}

// parseIn reads a time; loc is that of a text without zone, local the one that a zone in the text may mean.
func parseIn(layout, value string, loc, local *Location) (Time, error) {
	year, month, day, hour, min, sec, nsec, offset, hasOffset, isUTC, zone, layoutElem, valueElem, message, ok := parse(layout, value)
	if !ok {
		return Time{}, &ParseError{layout, value, layoutElem, valueElem, message}
	}
	at := func(zone *Location) Time { return Date(year, Month(month), day, hour, min, sec, nsec, zone) }
	if isUTC {
		return at(UTC), nil
	}
	if !hasOffset && zone == "" {
		return at(loc), nil
	}
	if hasOffset {
		t := at(FixedZone(zone, offset))
		if name, there := local.lookup(t.Unix()); there == offset && (zone == "" || name == zone) {
			return t.In(local), nil
		}
		return t, nil
	}
	// A name alone moves the time only if the local clocks ever show it.
	t := at(UTC)
	if there, ok := local.offsetOf(zone, t.Unix()); ok {
		return t.Add(-Duration(there) * Second).In(local), nil
	}
	return t.In(FixedZone(zone, offset)), nil
}

func (t Time) MarshalText() ([]byte, error) { return t.strict("Time.MarshalText: ") }

// strict writes a time that RFC 3339 allows.
func (t Time) strict(context string) ([]byte, error) {
	if y := t.Year(); y < 0 || y > 9999 {
		return nil, errors.New(context + "year outside of range [0,9999]")
	}
	if _, offset := t.Zone(); offset <= -24*3600 || offset >= 24*3600 {
		return nil, errors.New(context + "timezone hour outside of range [0,23]")
	}
	return []byte(t.Format(RFC3339Nano)), nil
}

func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = Parse(RFC3339, string(data))
	return err
}

func (t Time) MarshalJSON() ([]byte, error) {
	text, err := t.strict("Time.MarshalJSON: ")
	if err != nil {
		return nil, err
	}
	return []byte(`"` + string(text) + `"`), nil
}

func (t *Time) UnmarshalJSON(data []byte) error {
	s := string(data)
	if s == "null" {
		return nil
	}
	if len(s) < 2 || s[0] != '"' || s[len(s)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	return t.UnmarshalText(data[1 : len(data)-1])
}
