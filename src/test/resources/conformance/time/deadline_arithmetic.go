package main

import (
	"fmt"
	"time"
)

func main() {
	base := time.Date(2024, 1, 31, 12, 0, 0, 0, time.UTC)
	fmt.Println(base.AddDate(0, 1, 0).Format(time.DateOnly), base.AddDate(-1, 0, 1).Format(time.DateOnly))
	d := base.Sub(time.Date(2023, 12, 31, 11, 59, 30, 0, time.UTC))
	fmt.Println(d, d.Hours(), int(d.Hours()/24), d.Truncate(time.Hour))
	for _, s := range []time.Duration{1100 * time.Millisecond, 59*time.Second + 999*time.Millisecond, -1500 * time.Microsecond} {
		fmt.Println(s, s.Round(time.Second), s.String() == fmt.Sprint(s), s.Seconds())
	}
	fmt.Printf("%d %5.2f %T %q\n", 2*time.Second, (2 * time.Second).Seconds(), time.Second, 3*time.Minute)
	east := time.FixedZone("EAST", 3*3600)
	l := base.In(east)
	fmt.Println(l, l.Equal(base), l == base, l.Location(), l.UTC() == base)
	name, off := l.Zone()
	fmt.Println(name, off)
	fmt.Println(time.UnixMilli(1700000000123).UTC().Format(time.RFC3339Nano), base.Month() == time.January)
	b, _ := base.MarshalText()
	fmt.Println(string(b), time.Time{}, time.Time{}.Unix())
}
