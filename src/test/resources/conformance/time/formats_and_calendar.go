package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1000, 1500, 1e6, 1234567, 1e9, 61e9, 3600e9, 3661e9 + 5e6, -5e9, 1<<63 - 1, -1 << 63, 90 * time.Minute} {
		fmt.Println(d, d.Seconds(), d.Minutes(), d.Hours(), d.Milliseconds(), d.Microseconds(), d.Round(time.Second), d.Truncate(time.Minute), d.Abs(), d.Round(time.Hour))
	}
	for _, s := range []string{"1h15m30.918s", "300ms", "-1.5h", "2h45m", "1us", "1µs", "1ns", "0", "", "1", "1x", ".5s", "1.s", "-", "9223372036854775807ns", "9223372036854775808ns", "1h1h"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	t := time.Date(2024, time.February, 29, 13, 4, 5, 123456789, time.UTC)
	for _, l := range []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly, "02/01/06 3:4:5 pm", "Monday, January _2 2006 __2 002", "15h04 .000 .999 ,000", "-07 -0700 -07:00 Z07 Z0700 Z07:00 -07:00:00", "2006-01-02T15:04:05.99999Z07:00 Jan", "Janet Mon1"} {
		s := t.Format(l)
		fmt.Println(s)
		p, err := time.Parse(l, s)
		fmt.Println(p, err)
		east := t.In(time.FixedZone("EST", -5*3600-1800))
		s = east.Format(l)
		fmt.Println(s)
		p, err = time.Parse(l, s)
		fmt.Println(p, err)
	}
	for _, c := range [][2]string{{time.RFC3339, "2024-13-01T00:00:00Z"}, {time.RFC3339, "2024-02-30T00:00:00Z"}, {time.RFC3339, "2024-02-01"}, {time.DateOnly, "2024-1-2"}, {time.DateTime, "2024-01-02 25:00:00"}, {time.Kitchen, "13:00PM"}, {time.DateOnly, "2024-01-02x"}, {time.TimeOnly, "10:61:00"}, {"Jan 2", "Foo 2"}, {"Jan _2 2006", "feb  3 2021"}, {time.RFC3339, "2024-02-01T10:00:00+25:00"}, {"2006 002", "2023 366"}, {"06", "68"}, {"06", "69"}, {time.TimeOnly, "10:11:12.345"}, {time.UnixDate, "Thu Feb  4 21:00:57 PST 2010"}, {time.RFC1123, "Thu, 04 Feb 2010 21:00:57 GMT"}} {
		p, err := time.Parse(c[0], c[1])
		fmt.Println(p, err)
	}
	u := t.Add(36*time.Hour + 5*time.Nanosecond)
	fmt.Println(u, u.Sub(t), u.After(t), u.Before(t), u.Equal(t), t.Compare(u), u.Weekday(), u.YearDay(), t.Unix(), t.UnixNano(), t.UnixMilli(), t.UnixMicro())
	for y := 1999; y < 2012; y++ {
		d := time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC)
		a, b := d.ISOWeek()
		e := time.Date(y, 12, 31, 0, 0, 0, 0, time.UTC)
		c, f := e.ISOWeek()
		fmt.Println(y, a, b, c, f, d.Weekday(), e.YearDay())
	}
	fmt.Println(time.Date(2023, 14, -5, 30, -7, 99, -1, time.UTC), time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(12345, 6, 7, 0, 0, 0, 0, time.UTC))
	fmt.Println(t.AddDate(1, 1, 1), t.AddDate(0, -3, 0), t.AddDate(-4, 0, 0))
	fmt.Println(t.Truncate(time.Hour), t.Round(time.Hour), t.Round(24*time.Hour), t.Truncate(7*24*time.Hour))
	var z time.Time
	fmt.Println(z, z.IsZero(), z.Unix(), z.Weekday(), z.Year(), t.Sub(z), z.Sub(t))
	fmt.Printf("%v|%s|%d|%+v|%#v|%T\n", time.Second, time.Minute, time.Hour, t, t, t)
	fmt.Println(time.Unix(1e9, 5).UTC(), time.Unix(-1, -1).UTC(), time.UnixMilli(1234567890123).UTC(), time.Unix(0, 0).UTC())
	fmt.Println(time.March, time.Saturday, time.Month(13), time.Weekday(9), time.UTC, t.Location())
	y, m, d := t.Date()
	h, mi, s := t.Clock()
	fmt.Println(y, m, d, h, mi, s, t.Nanosecond())
	b, _ := t.MarshalText()
	fmt.Println(string(b))
	start := time.Now()
	time.Sleep(3 * time.Millisecond)
	e := time.Since(start)
	fmt.Println(e >= 3*time.Millisecond, e < 300*time.Millisecond, time.Until(start) < 0)
	m1 := map[time.Duration]string{time.Second: "s", time.Millisecond: "ms"}
	fmt.Println(m1)
	fmt.Println([]time.Time{t}, struct {
		D time.Duration
		d time.Duration
	}{1, 2})
}
