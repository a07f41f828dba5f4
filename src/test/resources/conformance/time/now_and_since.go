package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	time.Sleep(30 * time.Millisecond)
	elapsed := time.Since(start)
	fmt.Println(elapsed >= 30*time.Millisecond, elapsed < 3*time.Second)
	later := start.Add(time.Hour)
	fmt.Println(later.After(start), later.Before(start), later.Sub(start), later.Equal(start))
	fmt.Println(time.Until(later) > 59*time.Minute, start.Compare(later), start.IsZero())
	var zero time.Time
	fmt.Println(zero.IsZero(), zero.Unix(), zero.Year())
}
