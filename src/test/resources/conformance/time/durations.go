package main

import (
	"fmt"
	"time"
)

func main() {
	ds := []time.Duration{0, 1, 999, 1500, 2 * time.Microsecond, 1500 * time.Microsecond,
		time.Second, 90 * time.Second, time.Hour + 30*time.Minute + 5*time.Second + 7*time.Millisecond,
		-2500 * time.Millisecond, 1<<63 - 1, -1 << 63}
	for _, d := range ds {
		fmt.Println(d, d.Nanoseconds(), d.Microseconds(), d.Milliseconds())
	}
	d := 93*time.Minute + 30*time.Second
	fmt.Println(d.Hours(), d.Minutes(), d.Seconds())
	fmt.Println(d.Round(time.Hour), d.Truncate(time.Hour), d.Round(7*time.Second), (-d).Abs())
	fmt.Printf("%v %s %d %T\n", d, d, d, d)
	const n = 3
	fmt.Println(n*time.Second, time.Duration(2.5*float64(time.Second)), time.Second/3)
	fmt.Println(time.Minute > time.Second, time.Minute/time.Second, time.Millisecond*250%time.Second)
}
