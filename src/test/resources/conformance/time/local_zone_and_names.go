package main

import (
	"fmt"
	"time"
)

// The program may choose what local time is.
func local() {
	moment := time.Unix(1700000000, 0)
	fmt.Println(time.Local, moment)
	york, _ := time.LoadLocation("America/New_York")
	time.Local = york
	fmt.Println(time.Local, time.Unix(1700000000, 0), moment.Local(), moment.Equal(moment.Local()))
	t, err := time.Parse(time.RFC3339, "2020-07-01T10:00:00-04:00")
	fmt.Println(t, err, t.Location())
	time.Local = time.FixedZone("SHIP", -5400)
	fmt.Println(time.Date(2020, 1, 1, 0, 0, 0, 0, time.Local), time.Unix(0, 0))
}

// A name of a zone means what it says in the place, even when it is not in force.
func names() {
	berlin, _ := time.LoadLocation("Europe/Berlin")
	for _, zone := range []string{"CET", "CEST", "MESZ", "GMT+3", "GMT-8", "UTC", "GMT"} {
		for _, date := range []string{"2020-01-31 12:00 ", "2020-07-31 12:00 ", "2020-10-25 02:30 "} {
			t, err := time.ParseInLocation("2006-01-02 15:04 MST", date+zone, berlin)
			fmt.Println(t, err, t.Unix())
		}
	}
}

// Errors quote bytes that are not ASCII by their numbers.
func errors() {
	for _, s := range []string{"3", "é", "1é", "1h\xff", "\x01", `"1h`} {
		_, err := time.ParseDuration(s)
		fmt.Println(err)
	}
	_, err := time.Parse("2006 é", "20x\x00")
	fmt.Println(err)
	_, err = time.Parse("2006", "2006ü")
	fmt.Println(err)
}

func main() {
	local()
	names()
	errors()
}
