package main

import (
	"math"
	"sync/atomic"
)

func main() {
	var n atomic.Int64
	n++
	_ = n + math.Pi
}
