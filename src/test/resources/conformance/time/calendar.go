package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, time.February, 28, 23, 30, 15, 123456789, time.UTC)
	fmt.Println(t)
	fmt.Println(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Weekday(), t.YearDay())
	u := t.Add(45 * time.Minute)
	fmt.Println(u, u.Weekday(), u.Sub(t))
	fmt.Println(t.AddDate(0, 0, 2).Format("2006-01-02"), t.AddDate(1, 1, 1).Format(time.DateOnly))
	fmt.Println(t.Unix(), t.UnixMilli(), t.UnixNano())
	fmt.Println(time.Unix(1700000000, 5).UTC())
	y, w := t.ISOWeek()
	fmt.Println(y, w, t.Truncate(time.Hour).Format(time.Kitchen), t.Round(time.Second).Format(time.TimeOnly))
	fmt.Println(time.March, time.Saturday, time.Month(13), time.Weekday(7))
	fmt.Println(t.Equal(time.Unix(0, t.UnixNano())), t == u, t.Before(u))
	fmt.Println(time.Date(2023, 14, 35, 25, 61, 0, 0, time.UTC))
}
