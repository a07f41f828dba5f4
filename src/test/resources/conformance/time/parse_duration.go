package main

import (
	"fmt"
	"time"
)

func main() {
	for _, s := range []string{"1h15m30.918s", "300ms", "-1.5h", "2us", "1µs", "0", "+5s", ".5m", "1d", "", "3", "ms", "1s2"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
}
