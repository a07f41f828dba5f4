package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2023, time.March, 5, 7, 8, 9, 120000000, time.UTC)
	for _, layout := range []string{time.ANSIC, time.UnixDate, time.RFC822, time.RFC850, time.RFC1123, time.RFC3339,
		time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.DateTime, "2006/1/2 3:04:05.000 pm",
		"Mon Jan _2", "02.01.06 15h", "Monday, January 2", "day 002", ".999 and .000000", "-07:00 Z07:00 MST"} {
		fmt.Println(t.Format(layout))
	}
	p, err := time.Parse("2006-01-02 15:04", "2021-12-31 23:59")
	fmt.Println(p, err)
	_, err = time.Parse("2006-01-02", "2021-13-01")
	fmt.Println(err)
	_, err = time.Parse(time.RFC3339, "yesterday")
	fmt.Println(err)
}
