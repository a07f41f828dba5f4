// Durations and times at the edges of what can be read, rounded and written.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"time"
)

func main() {
	for _, s := range []string{
		"0.3333333333333333333h", "-9223372036854775808ns", "9223372036854775808ns", "9223372036854775807ns",
		"-9223372036854775.808us", "0.100000000000000000000h", "2562047h47m16.854775807s", "2562048h", ".5m", "1.s",
		"0.9223372036854775807m", "+5s", "-", "3", "1h-2m", "99999999999999999999h",
	} {
		d, err := time.ParseDuration(s)
		fmt.Println(s, d, err)
	}
	for _, d := range []time.Duration{math.MaxInt64, math.MinInt64, math.MaxInt64 - 1, 6917529027641081855} {
		fmt.Println(d.Round(6917529027641081856), d.Round(time.Hour), d.Truncate(time.Hour), d.Abs())
	}
	for _, t := range []time.Time{
		time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC),
		time.Date(-1, 12, 31, 0, 0, 0, 0, time.UTC),
		time.Date(2020, 1, 1, 0, 0, 0, 0, time.FixedZone("far", 24*60*60)),
		time.Date(2020, 1, 1, 0, 0, 0, 5, time.FixedZone("odd", 3600+7)),
	} {
		text, err := t.MarshalText()
		fmt.Println(string(text), err)
		b, err := json.Marshal(t)
		fmt.Println(string(b), err)
		b, err = t.MarshalBinary()
		fmt.Println(b, err)
		var back time.Time
		fmt.Println(back.UnmarshalBinary(b), back.Equal(t))
	}
	var t time.Time
	fmt.Println(t.UnmarshalBinary(nil), t.UnmarshalBinary([]byte{9}), t.UnmarshalBinary([]byte{1, 2}))
}
