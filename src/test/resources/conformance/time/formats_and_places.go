package main

import (
	"encoding/json"
	"fmt"
	"time"
)

func main() {
	t := time.Date(2023, time.February, 28, 23, 59, 59, 123456789, time.UTC)
	for _, l := range []string{time.ANSIC, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.RFC1123Z, time.RFC850, time.StampMicro, time.DateTime, "2006-01-02T15:04:05.000Z07:00", "Jan _2 06 03:04PM .00 ,999", "Monday 002 __2 MST -07"} {
		fmt.Println(t.Format(l))
	}
	fmt.Println(t, t.AddDate(0, 1, 1), t.Add(time.Second), t.YearDay(), t.Weekday(), t.Unix(), t.UnixMilli())
	fmt.Printf("%v %s %d\n", t.Month(), t.Month(), t.Month())
	z := time.FixedZone("CET", 3600)
	fmt.Println(t.In(z), t.In(z).Location(), t.Equal(t.In(z)), t == t.In(z))
	for _, s := range []string{"2024-02-30", "2024-13-01", "24-1-1", "2024-01-02", "2024-01-02x"} {
		p, err := time.Parse("2006-01-02", s)
		fmt.Println(p, err)
	}
	p, err := time.Parse(time.RFC3339, "2024-05-06T07:08:09+02:00")
	fmt.Println(p, err, p.UTC())
	_, err = time.Parse(time.RFC3339, "junk")
	fmt.Println(err)
	for _, s := range []string{"1h30m", "-1.5s", "100", "1x", "", "1us2ns", "9223372036854775808ns", ".5m"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	d := 3*time.Hour + 25*time.Minute + 45*time.Second + 500*time.Millisecond
	fmt.Println(d, d.Round(time.Minute), d.Truncate(time.Hour), d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), time.Duration(0), time.Duration(1), time.Duration(1100), -d)
	fmt.Printf("%v %d %s %T %.2f %5.1f\n", d, d, d, d, d.Seconds(), d.Hours())
	a, b := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC)
	fmt.Println(b.Sub(a), b.Sub(a).Hours()/24, a.Before(b), a.After(b), a.Compare(b), time.Time{}.IsZero(), time.Time{})
	y, w := a.ISOWeek()
	fmt.Println(y, w, a.Truncate(24*time.Hour), a.Round(time.Hour))
	j, _ := json.Marshal(t)
	fmt.Println(string(j))
	fmt.Printf("%#v\n", time.Second)
	fmt.Println(time.Unix(0, 0).UTC(), time.UnixMilli(1700000000123).UTC())
	fmt.Println(time.Monday + 1, time.Month(13), time.Weekday(9))
	fmt.Println(time.Since(time.Now()) < time.Second, time.Until(time.Now().Add(time.Hour)) > 59*time.Minute)
	_, err = time.LoadLocation("Europe/Berlin")
	fmt.Println(err)
	x := time.Date(2024, 2, 31, 25, 61, 61, 0, time.UTC)
	fmt.Println(x, x.GoString())
}
